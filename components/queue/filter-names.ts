import type { Age, Corrected, QueueSort, StatusFilter } from "@/lib/core/review/queue-filters";

export const STATUS_NAMES: Readonly<Record<StatusFilter, string>> = {
  waiting: "Waiting",
  resolved: "Resolved",
  not_selected: "Not selected",
  scoring: "Being scored",
  all: "All cases",
};

export const SORT_NAMES: Readonly<Record<QueueSort, string>> = {
  priority: "Most urgent first",
  newest: "Newest first",
};

export const AGE_NAMES: Readonly<Record<Age, string>> = {
  hour: "Last hour",
  day: "Last 24 hours",
  week: "Last 7 days",
  month: "Last 30 days",
  older: "Older than 30 days",
};

/** What people said of a case beside what the scorer did. */
export const CORRECTED_NAMES: Readonly<Record<Corrected, string>> = {
  yes: "Corrected the scorer",
  no: "Agreed with the scorer",
};
