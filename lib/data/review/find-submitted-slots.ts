import "server-only";
import type { Db } from "@/lib/data/client";

/** The slots that these submissions of a rater went to, by the submission's id. */
export async function findSubmittedSlots(
  db: Db,
  raterId: string,
  submissionIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db.labelVersion.findMany({
    where: { raterId, submissionId: { in: [...submissionIds] } },
    select: { submissionId: true, slotId: true },
  });
  return new Map(rows.map(({ slotId, submissionId }) => [submissionId, slotId]));
}

/** The cases of those of these slots that are a rater's, by slot. */
export async function findCasesOfSlots(
  db: Db,
  { raterId, slotIds }: { raterId: string; slotIds: readonly string[] },
): Promise<Map<string, string>> {
  const rows = await db.reviewSlot.findMany({
    where: { raterId, id: { in: [...slotIds] } },
    select: { id: true, caseId: true },
    orderBy: { caseId: "asc" },
  });
  return new Map(rows.map(({ caseId, id }) => [id, caseId]));
}
