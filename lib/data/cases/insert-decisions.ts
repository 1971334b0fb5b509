import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Decision } from "@/lib/core/routing/decide";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";

export type NewDecision = Decision & {
  caseId: string;
  policyVersion: number;
  scorerVersion: string;
};

/** Stores what is not stored yet: one row for each case, policy version and scorer version. */
export async function insertDecisions(
  db: Db,
  at: { projectId: ProjectId; now: Date },
  decisions: readonly NewDecision[],
): Promise<void> {
  const rows = JSON.stringify(decisions.map((decision) => ({ id: newId(at.now), ...decision })));
  await db.$executeRaw`
    INSERT INTO policy_decision
      (id, project_id, case_id, policy_version, scorer_version, action, rule, because, created_at)
    SELECT "id", ${at.projectId}::uuid, "caseId", "policyVersion", "scorerVersion", "action",
      "rule", "because", ${at.now}
    FROM jsonb_to_recordset(${rows}::jsonb) AS row (
      "id" uuid, "caseId" uuid, "policyVersion" integer, "scorerVersion" text, "action" text,
      "rule" text, "because" jsonb)
    ON CONFLICT (case_id, policy_version, scorer_version) DO NOTHING`;
}
