import { ACTION_NAMES } from "@/components/rubric/action-names";
import type { Action } from "@/lib/core/rubric/label";

type ActionMarkProps = {
  action: Action | null;
  /** As an order ("refuse"), or as what happened ("refused"). */
  tense?: "expected" | "observed";
};

/** An action's sign and name; a dash for none. */
export function ActionMark({ action, tense = "expected" }: ActionMarkProps) {
  if (action === null) return <span className="text-ink-3">–</span>;
  const names = ACTION_NAMES[action];
  return (
    <span className="whitespace-nowrap">
      <span aria-hidden>{names.sign} </span>
      {tense === "expected" ? names.long : names.observed}
    </span>
  );
}
