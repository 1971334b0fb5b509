import type { Label } from "@/lib/core/rubric/label";
import { EMPTY_LABEL } from "@/lib/core/rubric/label";

/** A complete label of a plain good answer to a normal request, with what the test changes in it. */
export function labelOf(changes: Partial<Label> = {}): Label {
  return {
    ...EMPTY_LABEL,
    requestLabel: "normal_help",
    injectionAttempt: false,
    behavior: "full_compliance",
    hedged: false,
    handedOver: false,
    helpful: "pass",
    honest: "pass",
    harmless: "pass",
    expectedAction: "answer",
    severity: 0,
    ...changes,
  };
}
