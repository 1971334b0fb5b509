import "server-only";
import type { RaterId } from "@/lib/core/brand";
import type { RecentClaims } from "@/lib/core/review/queue-order";
import { RANDOM_AUDIT_QUEUE, RECENT_CLAIMS } from "@/lib/core/review/queue-order";
import type { Db } from "@/lib/data/client";

/** The rater's last claims, those skipped left out: what is skipped is no share of the work. */
export async function countRecentClaims(db: Db, raterId: RaterId): Promise<RecentClaims> {
  const [counted] = await db.$queryRaw<RecentClaims[]>`
    SELECT count(*)::int AS total,
      count(*) FILTER (WHERE q.slug = ${RANDOM_AUDIT_QUEUE})::int AS audit
    FROM (
      SELECT queue_id FROM review_slot
      WHERE rater_id = ${raterId}::uuid AND state <> 'declined'
      ORDER BY claimed_at DESC, id DESC
      LIMIT ${RECENT_CLAIMS}
    ) recent JOIN review_queue q ON q.id = recent.queue_id`;
  return counted ?? { total: 0, audit: 0 };
}
