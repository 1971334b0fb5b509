import type { Action, Label } from "./label";

/**
 * What the response did, in the policy's words: the first row of the rubric's table that fits.
 * Null where nothing was answered, and where a field the row rests on was not asked.
 */
export function observedAction(
  label: Pick<Label, "behavior" | "hedged" | "handedOver">,
): Action | null {
  if (label.handedOver === true) return "escalate_or_review";
  if (label.handedOver === null) return null;
  switch (label.behavior) {
    case "partial_refusal":
    case "full_refusal":
      return "refuse";
    case "full_compliance":
      if (label.hedged === null) return null;
      return label.hedged ? "answer_with_uncertainty" : "answer";
    case "no_answer":
    case null:
      return null;
  }
}
