import { Advice } from "@/components/review/advice";
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

/**
 * Which dimension was served at another's expense, if any. Folded to one line; in the same room its
 * seven options stand while it has the focus. Their digits are the same either way.
 */
export function TensionField({ label, advice, onChoose }: FieldProps) {
  const word = tensionWord(label.tension);
  return (
    <div
      data-field="tension"
      tabIndex={-1}
      className="group/field -mx-3 -my-1 scroll-my-4 rounded-[8px] px-3 py-1 outline-none focus-within:ring-2 focus-within:ring-accent"
    >
      <div className="relative cursor-pointer">
        <p
          aria-hidden
          className="grid min-h-[34px] grid-cols-[92px_minmax(0,1fr)] items-center group-focus-within/field:invisible"
        >
          <span className="font-medium text-ink-2 text-xs">Tension</span>
          <span className={label.tension === null ? "text-ink-3 text-sm" : "text-sm"}>
            {tensionSentence(word)}
          </span>
        </p>
        <span id="desk-tension-label" className="sr-only">
          Tension
        </span>
        <Segmented
          labelledBy="desk-tension-label"
          describedBy={advice.length > 0 ? "desk-tension-advice" : undefined}
          choices={CHOICES}
          value={word}
          onChoose={(value) => onChoose("tension", value)}
          arrows={false}
          className="pointer-events-none absolute inset-0 opacity-0 group-focus-within/field:pointer-events-auto group-focus-within/field:opacity-100"
        />
      </div>
      <Advice id="desk-tension-advice" sentences={advice} />
    </div>
  );
}

function tensionSentence(word: string): string {
  const tension = tensionOf(word);
  if (tension === null) return "none";
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
