import "server-only";
import type { Db } from "@/lib/data/client";
import { readLabelVersion } from "@/lib/data/review/find-label-version";
import type { StoredLabelVersion } from "@/lib/data/review/insert-label-version";

/** The label version that stands for a case, or null where none does. */
export async function findStandingLabel(
  db: Db,
  caseId: string,
): Promise<StoredLabelVersion | null> {
  const standing = await db.resolution.findFirst({
    where: { caseId, withdrawnAt: null },
    select: { labelVersionId: true },
  });
  return standing === null ? null : readLabelVersion(db, standing.labelVersionId);
}
