import "server-only";
import type { Action, Label, Severity } from "@/lib/core/rubric/label";
import type { Db } from "@/lib/data/client";

/** What lists and filters show of the scorer in force. */
export type CaseSummary = Pick<
  Label,
  "requestLabel" | "behavior" | "helpful" | "honest" | "harmless" | "expectedAction"
> & {
  caseId: string;
  observedAction: Action | null;
  severity: Severity | null;
  /** Of the scorer in force, as `scorer@version`; null where it gave no score. */
  scorerVersion: string | null;
};

/**
 * Writes the summaries of scored cases, which from then on wait for nothing unless a round opens. A case
 * that came with its label is resolved.
 */
export async function summariseCases(db: Db, summaries: readonly CaseSummary[]): Promise<void> {
  await db.$executeRaw`
    UPDATE review_case c SET
      status = CASE
        WHEN EXISTS (SELECT 1 FROM resolution n WHERE n.case_id = c.id AND n.withdrawn_at IS NULL)
        THEN 'resolved' ELSE 'not_selected' END,
      auto_request_label = "requestLabel", auto_behavior = "behavior",
      auto_helpful = "helpful", auto_honest = "honest", auto_harmless = "harmless",
      auto_expected_action = "expectedAction", auto_observed_action = "observedAction",
      auto_severity = "severity", auto_scorer = "scorerVersion"
    FROM jsonb_to_recordset(${JSON.stringify(summaries)}::jsonb) AS row (
      "caseId" uuid, "requestLabel" text, "behavior" text, "helpful" text, "honest" text,
      "harmless" text, "expectedAction" text, "observedAction" text, "severity" integer,
      "scorerVersion" text)
    WHERE c.id = "caseId" AND c.status = 'scoring'`;
}
