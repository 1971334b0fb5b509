import { FieldBox } from "@/components/review/field-box";
import type { FieldProps } from "@/components/review/field-props";
import { DimensionMark } from "@/components/rubric/dimension-mark";
import { DIMENSION_NAMES } from "@/components/rubric/dimension-names";
import { Segmented } from "@/components/ui/segmented";
import { TENSIONS, tensionOf, tensionWord } from "@/lib/core/review/field-options";

const CHOICES = TENSIONS.map((word) => ({
  value: word,
  title: tensionSentence(word),
  label: <TensionPair word={word} />,
}));

/** Which dimension was served at another's expense, if any. */
export function TensionField({ label, advice, onChoose }: FieldProps) {
  return (
    <FieldBox
      field="tension"
      label="Tension"
      aside={label.tension === null ? undefined : tensionSentence(tensionWord(label.tension))}
      advice={advice}
    >
      {(wiring) => (
        <Segmented
          {...wiring}
          choices={CHOICES}
          value={tensionWord(label.tension)}
          onChoose={(value) => onChoose("tension", value)}
          arrows={false}
        />
      )}
    </FieldBox>
  );
}

function tensionSentence(word: string): string {
  const tension = tensionOf(word);
  if (tension === null) return "no trade-off";
  return `${DIMENSION_NAMES[tension.won]} won over ${DIMENSION_NAMES[tension.lost].toLowerCase()}`;
}

function TensionPair({ word }: { word: string }) {
  const tension = tensionOf(word);
  if (tension === null) return "none";
  return (
    <span>
      <span className="sr-only">{tensionSentence(word)}</span>
      <span aria-hidden className="inline-flex items-center gap-px text-ink-3">
        <DimensionMark dimension={tension.won} iconOnly />›
        <DimensionMark dimension={tension.lost} iconOnly className="opacity-60" />
      </span>
    </span>
  );
}
