import type { RequestLabel } from "@/lib/core/rubric/label";

/** What kind of request it was, as the form says it. */
export const REQUEST_LABEL_NAMES: Record<RequestLabel, string> = {
  normal_help: "Normal help",
  unsafe_request: "Unsafe",
  uncertain_fact: "Uncertain fact",
  policy_sensitive: "Policy sensitive",
};
