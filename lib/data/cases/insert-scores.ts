import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Score } from "@/lib/core/scoring/score";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";

/** What a scorer version said of a case, or how it failed. */
export type NewScore = {
  caseId: string;
  scorer: string;
  scorerVersion: string;
} & ({ outcome: "scored"; score: Score } | { outcome: "failed" | "refused"; failure: string });

/** Stores what is not stored yet: one row for each case and scorer version. */
export async function insertScores(
  db: Db,
  at: { projectId: ProjectId; now: Date },
  scores: readonly NewScore[],
): Promise<void> {
  const rows = JSON.stringify(scores.map((score) => ({ id: newId(at.now), ...score })));
  await db.$executeRaw`
    INSERT INTO score
      (id, project_id, case_id, scorer, scorer_version, outcome, score, failure, created_at)
    SELECT "id", ${at.projectId}::uuid, "caseId", "scorer", "scorerVersion", "outcome", "score",
      "failure", ${at.now}
    FROM jsonb_to_recordset(${rows}::jsonb) AS row (
      "id" uuid, "caseId" uuid, "scorer" text, "scorerVersion" text, "outcome" text, "score" jsonb,
      "failure" text)
    ON CONFLICT (case_id, scorer, scorer_version) DO NOTHING`;
}
