import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import { scoreReading } from "@/lib/core/evaluation/score-reading";
import type { ScorerResult } from "@/lib/core/scoring/run-scorer";
import type { Db } from "@/lib/data/client";

/** What a scorer version said of a sample version, or how it failed. */
export type NewSampleScore = {
  sampleVersionId: string;
  scorer: string;
  scorerVersion: string;
} & ScorerResult;

/** Stores what is not stored yet, one row for each sample version and scorer version; gives their number. */
export async function insertSampleScores(
  db: Db,
  at: { projectId: ProjectId; now: Date },
  scores: readonly NewSampleScore[],
): Promise<number> {
  const rows = scores.map((one) => ({
    ...one,
    ...(one.outcome === "scored" ? scoreReading(one.score) : {}),
  }));
  return await db.$executeRaw`
    INSERT INTO sample_score
      (sample_version_id, scorer, scorer_version, project_id, outcome, helpful, honest, harmless,
       behavior, request_label, score, failure, created_at)
    SELECT "sampleVersionId", "scorer", "scorerVersion", ${at.projectId}::uuid, "outcome", "helpful",
      "honest", "harmless", "behavior", "requestLabel", "score", "failure", ${at.now}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row (
      "sampleVersionId" uuid, "scorer" text, "scorerVersion" text, "outcome" text, "helpful" text,
      "honest" text, "harmless" text, "behavior" text, "requestLabel" text, "score" jsonb,
      "failure" text)
    ON CONFLICT (sample_version_id, scorer, scorer_version) DO NOTHING`;
}
