export const CASE_STATUSES = ["waiting", "resolved", "not_selected", "scoring"] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

export const STATUS_FILTERS = [...CASE_STATUSES, "all"] as const;
export type StatusFilter = (typeof STATUS_FILTERS)[number];

/** How long ago a case came in. */
export const AGES = ["hour", "day", "week", "month", "older"] as const;
export type Age = (typeof AGES)[number];

export const QUEUE_SORTS = ["priority", "newest"] as const;
export type QueueSort = (typeof QUEUE_SORTS)[number];

export const PRIORITY_LEVELS = ["low", "normal", "high", "urgent"] as const;
export type PriorityLevel = (typeof PRIORITY_LEVELS)[number];

/** The points a level adds to a priority. */
export const PRIORITY_POINTS: Readonly<Record<PriorityLevel, number>> = {
  low: -50,
  normal: 0,
  high: 50,
  urgent: 100,
};

/** Whether people's label differs from the scorer's on a deciding field, of cases that have one. */
export const CORRECTED = ["yes", "no"] as const;
export type Corrected = (typeof CORRECTED)[number];

/** Words in place of a person's id: whoever asks, and no one. */
export const ASSIGNED_TO_ME = "me";
export const ASSIGNED_TO_NOBODY = "nobody";
