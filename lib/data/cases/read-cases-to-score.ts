import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Escalation } from "@/lib/core/routing/selections-for-case";
import type { Db } from "@/lib/data/client";

/** A case that waits for its scores. `messages` is null where the text was erased. */
export type CaseToScore = {
  id: string;
  judgedMessage: number | null;
  judgedToolCall: string | null;
  category: string | null;
  policyVersion: number;
  /** Brought in for an evaluation set: no case of production. */
  isNewSample: boolean;
  /** A label stands for it already: it came with one. */
  isLabelled: boolean;
  messages: unknown;
  metadata: unknown;
  /** The most severe it came with. */
  escalation: Escalation | null;
};

/** Those of the cases that have not been scored and routed yet. */
export function readCasesToScore(
  db: Db,
  projectId: ProjectId,
  caseIds: readonly string[],
): Promise<CaseToScore[]> {
  return db.$queryRaw<CaseToScore[]>`
    SELECT c.id::text, c.judged_message AS "judgedMessage", c.judged_tool_call AS "judgedToolCall",
      c.category, c.policy_version AS "policyVersion", c.source = 'set' AS "isNewSample", p.metadata,
      EXISTS (SELECT 1 FROM resolution n WHERE n.case_id = c.id AND n.withdrawn_at IS NULL)
        AS "isLabelled",
      CASE WHEN p.erased_at IS NULL THEN p.messages END AS messages,
      (SELECT jsonb_build_object('reason', s.reason, 'severity', s.severity) FROM selection s
       WHERE s.case_id = c.id AND s.door = 'escalated'
       ORDER BY s.severity DESC NULLS LAST, s.created_at, s.id LIMIT 1) AS escalation
    FROM review_case c LEFT JOIN case_payload p ON p.case_id = c.id
    WHERE c.project_id = ${projectId}::uuid AND c.id = ANY(${caseIds}::uuid[])
      AND c.status = 'scoring'
    ORDER BY c.id`;
}
