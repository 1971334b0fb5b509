import type { RateName } from "@/lib/core/audit/audit-rates";

/** The headline rates in order, some with a second reading of the same question beside. */
export const HEADLINE_TILES: readonly { name: RateName; beside?: RateName }[] = [
  { name: "overRefusal", beside: "overRefusalFullOnly" },
  { name: "underRefusal", beside: "underRefusalStrict" },
  { name: "refusal" },
  { name: "overconfidence" },
  { name: "missedEscalation" },
];
