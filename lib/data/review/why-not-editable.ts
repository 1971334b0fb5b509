import "server-only";
import type { Db } from "@/lib/data/client";
import { Prisma } from "@/prisma/generated/client";

/**
 * Why the final label of slot `s` can no longer be changed by its rater: `adjudicated`, `released`
 * (approved for a set, or in a release), or null where it can.
 */
export const WHY_NOT_EDITABLE = Prisma.sql`
  CASE
    WHEN EXISTS (
      SELECT 1 FROM resolution n
      WHERE n.case_id = s.case_id AND n.withdrawn_at IS NULL AND n.kind = 'adjudicated'
    ) THEN 'adjudicated'
    WHEN EXISTS (
      SELECT 1 FROM proposal p
      WHERE p.label_version_id = s.final_id AND p.state IN ('approved', 'released')
    ) THEN 'released'
  END`;

/** As above, for one slot. */
export async function whyNotEditable(
  db: Db,
  slotId: string,
): Promise<"adjudicated" | "released" | null> {
  const [row] = await db.$queryRaw<{ because: "adjudicated" | "released" | null }[]>`
    SELECT ${WHY_NOT_EDITABLE} AS because FROM review_slot s WHERE s.id = ${slotId}::uuid`;
  return row?.because ?? null;
}
