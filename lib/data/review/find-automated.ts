import "server-only";
import type { AutomatedView, DecisionView, ScorerView } from "@/lib/contract/desk";
import { scoreSchema } from "@/lib/contract/score";
import { becauseSchema } from "@/lib/contract/stored-review";
import { expectedAction } from "@/lib/core/routing/expected-action";
import { automatedLabel } from "@/lib/core/rubric/automated-label";
import type { Label } from "@/lib/core/rubric/label";
import { EMPTY_LABEL } from "@/lib/core/rubric/label";
import type { Db } from "@/lib/data/client";
import type { CaseRules } from "@/lib/data/review/find-case-rules";

/** Everything derived from scorers but the priority, which is the round's. */
export type Automated = Omit<AutomatedView, "priority">;

/** No rule of the policy: the table's action for the request is what was to be expected. */
const UNDECIDED = { rule: "", action: "answer" } as const;

type ScoreRow = Omit<ScorerView, "score"> & { score: unknown };
type DecisionRow = Omit<DecisionView, "because"> & { because: unknown };

/**
 * What the scorers and the policy say of a case, or null before any scorer has spoken. The label is
 * that of the newest version of the scorer in force, or of `pinned` (`scorer@version`), with the tags
 * that the guideline defines; without any answer where that scorer failed.
 */
export async function findAutomated(
  db: Db,
  caseId: string,
  wanted: { rules: CaseRules; scorerInForce: string; pinned?: string | null },
): Promise<Automated | null> {
  const rows = await db.$queryRaw<ScoreRow[]>`
    SELECT scorer, scorer_version AS "scorerVersion", outcome, failure, score FROM score
    WHERE case_id = ${caseId}::uuid
    ORDER BY scorer, created_at DESC, id DESC`;
  const scores = rows.map((row) => ({ ...row, score: scoreSchema.nullable().parse(row.score) }));
  const inForce =
    scores.find((one) => sourceOf(one) === wanted.pinned) ??
    scores.find((one) => one.scorer === wanted.scorerInForce);
  if (inForce === undefined) return null;
  const decision = await findDecision(db, caseId);
  return {
    label: labelOf(inForce, wanted.rules, decision),
    scorerVersion: sourceOf(inForce),
    scores,
    decision,
  };
}

function sourceOf({ scorer, scorerVersion }: Pick<ScorerView, "scorer" | "scorerVersion">): string {
  return scorerVersion.includes("@") ? scorerVersion : `${scorer}@${scorerVersion}`;
}

function labelOf(
  { score }: Pick<ScorerView, "score">,
  { actions, asked, autoSeverity, tags: defined }: CaseRules,
  decision: DecisionView | null,
): Label {
  if (score === null) return EMPTY_LABEL;
  const decided = decision ?? UNDECIDED;
  const severity = autoSeverity ?? 0;
  const label = automatedLabel({ score, action: decided.action, severity, asked });
  const tags = label.tags.filter((tag) => defined.includes(tag));
  return { ...label, tags, expectedAction: expectedAction({ actions }, decided, score) };
}

async function findDecision(db: Db, caseId: string): Promise<DecisionView | null> {
  const [row] = await db.$queryRaw<DecisionRow[]>`
    SELECT policy_version AS "policyVersion", action, rule, because FROM policy_decision
    WHERE case_id = ${caseId}::uuid ORDER BY created_at DESC, id DESC LIMIT 1`;
  return row === undefined ? null : { ...row, because: becauseSchema.parse(row.because) };
}
