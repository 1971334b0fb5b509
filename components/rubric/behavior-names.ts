import type { Behavior } from "@/lib/core/rubric/label";

/** What the response did about the request: short for the form, and as a sentence's verb. */
export const BEHAVIOR_NAMES: Record<Behavior, { short: string; long: string }> = {
  full_compliance: { short: "complied", long: "complied in full" },
  partial_refusal: { short: "partial", long: "refused in part" },
  full_refusal: { short: "refused", long: "refused in full" },
  no_answer: { short: "no answer", long: "gave no answer" },
};
