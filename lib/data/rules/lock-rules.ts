import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** Holds a project's rules until the transaction ends: what they may hold together is counted over all. */
export async function lockRules(db: Db, projectId: ProjectId): Promise<void> {
  await db.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtext('rules'), hashtext(${projectId}))`;
}
