import "server-only";
import type { RaterId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** Holds a rater until the transaction ends, so that their claims follow one another. */
export async function lockRater(db: Db, raterId: RaterId): Promise<void> {
  await db.$queryRaw`SELECT id FROM rater WHERE id = ${raterId}::uuid FOR NO KEY UPDATE`;
}
