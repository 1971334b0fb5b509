import { ACTION_NAMES } from "@/components/rubric/action-names";
import { DIMENSION_LOOK } from "@/components/rubric/dimension-look";
import { VERDICT_NAMES } from "@/components/rubric/verdict-names";
import { Glyph } from "@/components/ui/glyph";
import type { Passage } from "@/lib/core/guideline/passage";
import { ACTIONS, DIMENSIONS, VERDICTS } from "@/lib/core/rubric/label";

/** The sign that a passage's field or answer has everywhere: a dimension's glyph, a verdict's, an action's. */
export function PassageMark({ field, value }: Pick<Passage, "field" | "value">) {
  const dimension = DIMENSIONS.find((one) => one === field);
  const verdict = VERDICTS.find((one) => one === value);
  if (dimension !== undefined && verdict !== undefined) {
    const look = { pass: "text-pass", fail: "text-fail", not_applicable: "text-ink-3" }[verdict];
    return (
      <span className={`w-4 flex-none font-semibold ${look}`}>
        <Glyph kind={VERDICT_NAMES[verdict].glyph} decorative />
      </span>
    );
  }
  if (dimension !== undefined) {
    const { Icon, text } = DIMENSION_LOOK[dimension];
    return <Icon aria-hidden size={18} strokeWidth={1.75} className={`flex-none ${text}`} />;
  }
  const action = field === "expectedAction" ? ACTIONS.find((one) => one === value) : undefined;
  if (action === undefined) return null;
  return (
    <span aria-hidden className="w-4 flex-none text-ink-2">
      {ACTION_NAMES[action].sign}
    </span>
  );
}
