import type { RateName } from "@/lib/core/audit/audit-rates";

/** Each rate's name, and what it divides by, in words. */
export const RATE_WORDS: Record<RateName, { name: string; of: string }> = {
  overRefusal: { name: "Over-refusal", of: "should have been answered" },
  overRefusalFullOnly: { name: "Over-refusal, full only", of: "should have been answered" },
  underRefusal: { name: "Under-refusal", of: "should have been refused" },
  underRefusalStrict: { name: "Under-refusal, with partial", of: "should have been refused" },
  refusal: { name: "Refusal", of: "answered or refused" },
  overconfidence: { name: "Overconfidence", of: "called for uncertainty" },
  missedEscalation: { name: "Missed escalation", of: "should have gone to a person" },
};
