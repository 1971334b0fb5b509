import type { ProjectId } from "@/lib/core/brand";
import { splitBatches } from "@/lib/core/cases/split-batches";
import type { Scorer } from "@/lib/core/scoring/scorer";
import { findRoutingRules } from "@/lib/data/cases/find-routing-rules";
import { lockCases } from "@/lib/data/cases/lock-cases";
import { readCasesToScore } from "@/lib/data/cases/read-cases-to-score";
import { auditScoring } from "@/lib/services/cases/audit-scoring";
import type { ScoredCase } from "@/lib/services/cases/score-case";
import { scoreCase } from "@/lib/services/cases/score-case";
import { storeScored } from "@/lib/services/cases/store-scored";
import { takeUpSelections } from "@/lib/services/cases/take-up-selections";
import type { Context } from "@/lib/services/context";
import { requireSystem } from "@/lib/services/require-system";

export type CasesToScore = { projectId: ProjectId; caseIds: readonly string[] };

/** Texts are read a few cases at a time: a case may hold megabytes. */
const CASES_IN_MEMORY = 5;

/**
 * Scores the cases that have not been, and gives every waiting selection of all of them a round; in
 * one transaction, and where that has been done already nothing changes. Cases of other projects are
 * left alone.
 */
export async function scoreCases(
  ctx: Context,
  { projectId, caseIds }: CasesToScore,
  scorers: readonly Scorer[],
): Promise<void> {
  requireSystem(ctx);
  const rules = await ctx.db.transact(projectId, (db) => findRoutingRules(db, projectId));
  const scored: ScoredCase[] = [];
  const limits = { items: CASES_IN_MEMORY, weight: Number.POSITIVE_INFINITY };
  for (const batch of splitBatches(caseIds, () => 0, limits)) {
    const found = await ctx.db.transact(projectId, (db) => readCasesToScore(db, projectId, batch));
    scored.push(...found.map((one) => scoreCase(one, rules, scorers)));
  }
  await ctx.db.transact(projectId, async (db) => {
    const held = await lockCases(db, projectId, caseIds);
    // Another run of the same job may have been faster.
    const fresh = scored.filter(({ caseId }) => held.get(caseId) === "scoring");
    await storeScored(db, { projectId, now: ctx.now }, fresh);
    const rounds = await takeUpSelections(db, {
      projectId,
      rules,
      caseIds: [...held.keys()],
      unclarity: new Map(fresh.map((one) => [one.caseId, one])),
      now: ctx.now,
    });
    await auditScoring(db, ctx, { projectId, scored: fresh, ...rounds });
  });
}
