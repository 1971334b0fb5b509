import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/**
 * Holds the splits of a project until the transaction ends: of two samples that say almost the same,
 * approved for two sets at once, the second sees the first. Taken after the sets.
 */
export async function lockSplits(db: Db, projectId: ProjectId): Promise<void> {
  await db.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtext('splits'), hashtext(${projectId}))`;
}
