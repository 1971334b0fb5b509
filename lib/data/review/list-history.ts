import "server-only";
import type { HistoryEntry } from "@/lib/contract/desk";
import type { ProjectId, RaterId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { SKIPPED_SLOT } from "@/lib/data/review/skipped-slot";
import { WHY_NOT_EDITABLE } from "@/lib/data/review/why-not-editable";
import { Prisma } from "@/prisma/generated/client";

/** Where a page of the history ends: the moment the slot was taken, in milliseconds, and its id. */
export type HistoryCursor = { takenAt: number; slotId: string };

export type StoredHistoryEntry = Omit<HistoryEntry, "at" | "skip"> & {
  at: Date;
  takenAt: Date;
  /** As it is stored. */
  skip: string | null;
};

/**
 * What a rater labelled, skipped or lost to a requeue, the last taken first: at most `limit` entries
 * after the cursor. The page is taken from the narrow index first; only its rows are joined.
 * Holds the rater's own label and nothing derived from scorers.
 */
export async function listHistory(
  db: Db,
  projectId: ProjectId,
  page: { raterId: RaterId; after: HistoryCursor | null; limit: number },
): Promise<StoredHistoryEntry[]> {
  const { after, limit, raterId } = page;
  const beyond =
    after === null
      ? Prisma.empty
      : Prisma.sql`AND (s.claimed_at, s.id) < (${new Date(after.takenAt)}, ${after.slotId}::uuid)`;
  return await db.$queryRaw<StoredHistoryEntry[]>`
    WITH s AS MATERIALIZED (
      SELECT s.* FROM review_slot s
      WHERE s.rater_id = ${raterId}::uuid AND s.project_id = ${projectId}::uuid
        AND s.state IN ('committed', 'final', 'declined') AND s.claimed_at IS NOT NULL ${beyond}
      ORDER BY s.claimed_at DESC, s.id DESC LIMIT ${limit}
    )
    SELECT s.id AS "slotId", s.case_id AS "caseId", c.external_id AS "externalId",
      CASE WHEN c.judged_message IS NULL THEN c.prompt_preview ELSE c.response_preview END AS preview,
      q.slug AS queue, s.state, s.claimed_at AS "takenAt",
      CASE WHEN ${SKIPPED_SLOT} THEN s.declined_reason END AS skip,
      coalesce(s.final_at, s.committed_at, s.declined_at, s.claimed_at) AS at,
      v.request_label AS "requestLabel", v.expected_action AS "expectedAction",
      s.state = 'final' AND ${WHY_NOT_EDITABLE} IS NULL AS editable
    FROM s
    JOIN review_case c ON c.id = s.case_id
    JOIN review_queue q ON q.id = s.queue_id
    LEFT JOIN label_version v ON v.id = coalesce(s.final_id, s.committed_id)
    ORDER BY s.claimed_at DESC, s.id DESC`;
}
