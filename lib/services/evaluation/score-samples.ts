import { actorName } from "@/lib/core/access/actor";
import type { ProjectId } from "@/lib/core/brand";
import { splitBatches } from "@/lib/core/cases/split-batches";
import { runScorer } from "@/lib/core/scoring/run-scorer";
import { sampleFacts } from "@/lib/core/scoring/sample-facts";
import type { Scorer } from "@/lib/core/scoring/scorer";
import { findUnscoredSamples } from "@/lib/data/evaluation/find-unscored-samples";
import type { NewSampleScore } from "@/lib/data/evaluation/insert-sample-scores";
import { insertSampleScores } from "@/lib/data/evaluation/insert-sample-scores";
import type { SampleToScore } from "@/lib/data/evaluation/read-samples-to-score";
import { readSamplesToScore } from "@/lib/data/evaluation/read-samples-to-score";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import type { Context } from "@/lib/services/context";
import { requireSystem } from "@/lib/services/require-system";

const SAMPLES_A_ROUND = 500;
/** Texts are read a few samples at a time: a conversation may hold megabytes. */
const SAMPLES_IN_MEMORY = 5;

/**
 * Scores every sample in the newest releases of a project that a scorer has not come to: after a
 * release, for a new project, and where a scorer has a new version. Repeated, it changes nothing.
 */
export async function scoreSamples(
  ctx: Context,
  projectId: ProjectId,
  scorers: readonly Scorer[],
): Promise<void> {
  requireSystem(ctx);
  let stored: number;
  do {
    const ids = await ctx.db.transact(projectId, (db) =>
      findUnscoredSamples(db, projectId, { scorers, limit: SAMPLES_A_ROUND }),
    );
    stored = ids.length === 0 ? 0 : await scoreRound(ctx, projectId, { ids, scorers });
    // Where another run was faster nothing is stored, and nothing is left to do here.
  } while (stored > 0);
}

async function scoreRound(
  ctx: Context,
  projectId: ProjectId,
  { ids, scorers }: { ids: readonly string[]; scorers: readonly Scorer[] },
): Promise<number> {
  const scores: NewSampleScore[] = [];
  const limits = { items: SAMPLES_IN_MEMORY, weight: Number.POSITIVE_INFINITY };
  for (const batch of splitBatches(ids, () => 0, limits)) {
    const samples = await ctx.db.transact(projectId, (db) =>
      readSamplesToScore(db, projectId, batch),
    );
    scores.push(...samples.flatMap((sample) => scoreSample(sample, scorers)));
  }
  return ctx.db.transact(projectId, async (db) => {
    const stored = await insertSampleScores(db, { projectId, now: ctx.now }, scores);
    if (stored === 0) return 0;
    await appendAuditEntry(db, {
      chain: projectId,
      at: ctx.now,
      actor: actorName(ctx.actor),
      action: "sample.score",
      subjectType: "sample_batch",
      subjectId: ctx.requestId,
      after: {
        samples: ids.length,
        scores: stored,
        failed: scores.filter(({ outcome }) => outcome !== "scored").length,
        scorers: scorers.map(({ version }) => version),
      },
      requestId: ctx.requestId,
    });
    return stored;
  });
}

/** Each scorer by itself: none is told what another made of it. */
function scoreSample(sample: SampleToScore, scorers: readonly Scorer[]): NewSampleScore[] {
  const { conversation, requestLabel, sampleVersionId } = sample;
  const facts = sampleFacts(requestLabel);
  return scorers.map((scorer) => ({
    sampleVersionId,
    scorer: scorer.name,
    scorerVersion: scorer.version,
    ...runScorer(scorer, conversation, facts),
  }));
}
