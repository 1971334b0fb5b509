import type { ProjectId } from "@/lib/core/brand";
import { insertDecisions } from "@/lib/data/cases/insert-decisions";
import { insertScores } from "@/lib/data/cases/insert-scores";
import { insertSelections } from "@/lib/data/cases/insert-selections";
import type { CaseSummary } from "@/lib/data/cases/summarise-cases";
import { summariseCases } from "@/lib/data/cases/summarise-cases";
import type { Db } from "@/lib/data/client";
import type { ScoredCase } from "@/lib/services/cases/score-case";

/** Stores what scoring gave: each score, the decision, why a person looks, and the row that lists read. */
export async function storeScored(
  db: Db,
  at: { projectId: ProjectId; now: Date },
  scored: readonly ScoredCase[],
): Promise<void> {
  if (scored.length === 0) return;
  await insertScores(
    db,
    at,
    scored.flatMap(({ scores }) => scores),
  );
  await insertDecisions(
    db,
    at,
    scored.map(({ caseId, policyVersion, scorerVersion, decision }) => ({
      ...decision,
      caseId,
      policyVersion,
      scorerVersion,
    })),
  );
  await insertSelections(
    db,
    at,
    scored.flatMap(({ caseId, selections }) =>
      // What the case came with was stored with it, under the name of whoever sent it.
      selections
        .filter(({ door, derived }) => door !== "escalated" || derived)
        .map((selection) => ({ ...selection, caseId, createdBy: "system" })),
    ),
  );
  await summariseCases(db, scored.map(summaryOf));
}

function summaryOf({
  caseId,
  label,
  observedAction,
  severity,
  scorerVersion,
  answered,
}: ScoredCase): CaseSummary {
  const { requestLabel, behavior, helpful, honest, harmless, expectedAction } = label;
  return {
    caseId,
    requestLabel,
    behavior,
    helpful,
    honest,
    harmless,
    expectedAction,
    observedAction,
    severity,
    scorerVersion: answered ? scorerVersion : null,
  };
}
