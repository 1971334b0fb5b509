import "server-only";
import { labelSchema } from "@/lib/contract/label";
import type { Label } from "@/lib/core/rubric/label";
import type { Db } from "@/lib/data/client";

/** The final labels of those of the slots that have one, by slot. */
export async function findFinalLabels(
  db: Db,
  slotIds: readonly string[],
): Promise<Map<string, Label>> {
  const rows = await db.$queryRaw<{ slotId: string; label: unknown }[]>`
    SELECT s.id::text AS "slotId", v.label
    FROM review_slot s JOIN label_version v ON v.id = s.final_id
    WHERE s.id = ANY(${slotIds}::uuid[])`;
  return new Map(rows.map(({ label, slotId }) => [slotId, labelSchema.parse(label)]));
}
