import type { Observation } from "../rubric/derived-findings";

/** How many items were expected, and observed, to be so. */
export type AuditCell = Observation & { count: number };
