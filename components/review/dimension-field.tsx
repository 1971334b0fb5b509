import type { FieldProps } from "@/components/review/field-props";
import { LineField } from "@/components/review/line-field";
import { DimensionMark } from "@/components/rubric/dimension-mark";
import { VERDICT_NAMES } from "@/components/rubric/verdict-names";
import { Glyph } from "@/components/ui/glyph";
import { Segmented } from "@/components/ui/segmented";
import type { Dimension, Verdict } from "@/lib/core/rubric/label";
import { VERDICTS } from "@/lib/core/rubric/label";

const TONES = { pass: "pass", fail: "fail", not_applicable: "accent" } as const;

const CHOICES = VERDICTS.map((value) => ({
  value,
  tone: TONES[value],
  title: VERDICT_NAMES[value].word,
  label: <VerdictWord verdict={value} />,
}));

/** One of the three judgements, in a line: the dimension, then pass, fail or not applicable. */
export function DimensionField(props: FieldProps & { dimension: Dimension }) {
  const { dimension, label, advice, aside, onChoose } = props;
  const mark = (
    <span className="text-base leading-[18px]">
      <DimensionMark dimension={dimension} />
    </span>
  );
  return (
    <LineField field={dimension} label={mark} note={aside} advice={advice}>
      {(wiring) => (
        <Segmented
          {...wiring}
          choices={CHOICES}
          value={label[dimension]}
          onChoose={(value) => onChoose(dimension, value)}
          arrows={false}
        />
      )}
    </LineField>
  );
}

function VerdictWord({ verdict }: { verdict: Verdict }) {
  const { glyph, short } = VERDICT_NAMES[verdict];
  return (
    <span>
      <Glyph kind={glyph} decorative /> {short}
    </span>
  );
}
