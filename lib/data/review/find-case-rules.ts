import "server-only";
import { policyContentSchema } from "@/lib/contract/policy";
import type { Action, RequestLabel, Severity } from "@/lib/core/rubric/label";
import type { Asked } from "@/lib/core/rubric/label-complete";
import type { Db } from "@/lib/data/client";

/** What a label of a case is checked against and leads to. */
export type CaseRules = {
  asked: Asked;
  policyVersion: number;
  /** The table of the policy that was in force for the case. */
  actions: Record<RequestLabel, Action>;
  /** The set that a new sample was brought in for. */
  intendedSetId: string | null;
  autoSeverity: Severity | null;
};

type Row = Omit<CaseRules, "asked" | "actions"> & { judgedMessage: number | null; policy: unknown };

/** The rules of a stored case. */
export async function findCaseRules(db: Db, caseId: string): Promise<CaseRules> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT c.policy_version AS "policyVersion", c.intended_set_id AS "intendedSetId",
      c.auto_severity AS "autoSeverity", c.judged_message AS "judgedMessage", p.content AS policy
    FROM review_case c
    JOIN policy_version p ON p.project_id = c.project_id AND p.version = c.policy_version
    WHERE c.id = ${caseId}::uuid`;
  if (row === undefined) throw new Error(`Case ${caseId} or its policy version is missing.`);
  const { judgedMessage, policy, ...rest } = row;
  return {
    ...rest,
    asked: judgedMessage === null ? "prompt" : "response",
    actions: policyContentSchema.parse(policy).actions,
  };
}
