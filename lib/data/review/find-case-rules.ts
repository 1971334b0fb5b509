import "server-only";
import { policyContentSchema } from "@/lib/contract/policy";
import { guidelineTags } from "@/lib/contract/stored-review";
import type { Action, RequestLabel, Severity } from "@/lib/core/rubric/label";
import type { Asked } from "@/lib/core/rubric/label-complete";
import type { Db } from "@/lib/data/client";

/** What a label of a case is checked against and leads to. */
export type CaseRules = {
  asked: Asked;
  policyVersion: number;
  /** The tags that its guideline defines. */
  tags: readonly string[];
  /** The table of the policy that was in force for the case. */
  actions: Record<RequestLabel, Action>;
  /** The set that a new sample was brought in for. */
  intendedSetId: string | null;
  autoSeverity: Severity | null;
};

type Row = Omit<CaseRules, "asked" | "actions" | "tags"> & {
  judgedMessage: number | null;
  policy: unknown;
  guideline: unknown;
};

/** The rules of a stored case, by a version of the guideline (a round's); by the one in force where it is null. */
export async function findCaseRules(
  db: Db,
  caseId: string,
  guidelineVersion: number | null,
): Promise<CaseRules> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT c.policy_version AS "policyVersion", c.intended_set_id AS "intendedSetId",
      c.auto_severity AS "autoSeverity", c.judged_message AS "judgedMessage", p.content AS policy,
      g.content AS guideline
    FROM review_case c
    JOIN policy_version p ON p.project_id = c.project_id AND p.version = c.policy_version
    JOIN project ON project.id = c.project_id
    LEFT JOIN guideline_version g ON g.project_id = c.project_id
      AND g.version = coalesce(${guidelineVersion}::int, project.guideline_version)
    WHERE c.id = ${caseId}::uuid`;
  if (row === undefined) throw new Error(`Case ${caseId} or its policy version is missing.`);
  const { guideline, judgedMessage, policy, ...rest } = row;
  return {
    ...rest,
    asked: judgedMessage === null ? "prompt" : "response",
    tags: guidelineTags(guideline),
    actions: policyContentSchema.parse(policy).actions,
  };
}
