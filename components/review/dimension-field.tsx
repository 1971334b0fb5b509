import { Advice } from "@/components/review/advice";
import type { FieldProps } from "@/components/review/field-props";
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
  const id = `desk-${dimension}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't stand beside its content.
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      data-field={dimension}
      tabIndex={-1}
      className="group/field -mx-3 -my-1 scroll-my-4 rounded-[8px] px-3 py-1 outline-none focus-within:ring-2 focus-within:ring-accent"
    >
      <div className="grid grid-cols-[98px_minmax(0,1fr)] items-center">
        <span id={`${id}-label`} className="flex flex-col">
          <DimensionMark dimension={dimension} />
          {aside === undefined ? null : (
            <span className="text-[0.6875rem] text-ink-3">{aside}</span>
          )}
        </span>
        <Segmented
          labelledBy={`${id}-label`}
          describedBy={advice.length > 0 ? `${id}-advice` : undefined}
          choices={CHOICES}
          value={label[dimension]}
          onChoose={(value) => onChoose(dimension, value)}
          arrows={false}
        />
      </div>
      <Advice id={`${id}-advice`} sentences={advice} />
    </div>
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
