import { Failure } from "@/lib/core/errors";
import type { BulkAnswers } from "@/lib/core/review/bulk-label";
import { bulkLabel } from "@/lib/core/review/bulk-label";
import { consistencyProblems } from "@/lib/core/rubric/consistency-problems";
import type { Label } from "@/lib/core/rubric/label";
import type { Db } from "@/lib/data/client";
import { checkLabel } from "@/lib/data/review/check-label";
import type { Automated } from "@/lib/data/review/find-automated";
import { findAutomated } from "@/lib/data/review/find-automated";
import type { CaseRules } from "@/lib/data/review/find-case-rules";
import { findCaseRules } from "@/lib/data/review/find-case-rules";

/** A label for one of many cases, or why there can't be one. */
export type ComposedLabel =
  | { label: Label; automated: Automated; rules: CaseRules }
  | { label: null; why: string };

/**
 * What a case's label would be: the answers given, the automated ones for the rest. Refused where no
 * scorer has spoken, where it would not be whole, and where it would contradict itself.
 */
export async function composeLabel(
  db: Db,
  caseId: string,
  given: { answers: BulkAnswers; rationale: string; scorerInForce: string },
): Promise<ComposedLabel> {
  const { answers, rationale, scorerInForce } = given;
  const rules = await findCaseRules(db, caseId, null);
  const automated = await findAutomated(db, caseId, { rules, scorerInForce });
  if (automated === null) return { label: null, why: "No scorer has spoken about it yet." };
  const { actions, asked } = rules;
  const wanted = bulkLabel(answers, rationale, { automated: automated.label, asked, actions });
  try {
    const label = await checkLabel(db, caseId, {
      label: wanted,
      rules,
      automated: automated.label,
    });
    const [problem] = consistencyProblems(label, { actions });
    if (problem === undefined) return { label, automated, rules };
    return { label: null, why: `It would contradict itself. ${problem.sentence}` };
  } catch (error) {
    if (error instanceof Failure) return { label: null, why: error.message };
    throw error;
  }
}
