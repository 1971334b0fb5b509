import type { CaseStatus } from "@/lib/core/review/queue-filters";

/** Where a case stands, as a sentence. */
export const STATUS_SENTENCES: Readonly<Record<CaseStatus, string>> = {
  waiting: "It waits for review.",
  resolved: "A label stands for it.",
  not_selected: "Nothing selected it for review.",
  scoring: "It is being scored.",
};

/** The same in one or two words. */
export const STATUS_WORDS: Readonly<Record<CaseStatus, string>> = {
  waiting: "waiting",
  resolved: "resolved",
  not_selected: "not selected",
  scoring: "being scored",
};
