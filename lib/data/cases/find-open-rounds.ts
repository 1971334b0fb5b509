import "server-only";
import { priorityPartsSchema } from "@/lib/contract/stored-review";
import type { QueueMode } from "@/lib/core/review/queue-mode";
import type { Db } from "@/lib/data/client";

export type OpenRound = {
  id: string;
  caseId: string;
  mode: QueueMode;
  parts: { part: string; points: number; sentence: string }[];
};

/** The most urgent open round of each of these cases that has one. */
export async function findOpenRounds(
  db: Db,
  caseIds: readonly string[],
): Promise<Map<string, OpenRound>> {
  const rows = await db.$queryRaw<(Omit<OpenRound, "parts"> & { parts: unknown })[]>`
    SELECT DISTINCT ON (case_id) id::text, case_id::text AS "caseId", mode,
      priority_parts AS parts
    FROM review_round
    WHERE case_id = ANY(${caseIds}::uuid[]) AND status = 'open'
    ORDER BY case_id, priority DESC, created_at, id`;
  return new Map(
    rows.map((row) => [row.caseId, { ...row, parts: priorityPartsSchema.parse(row.parts) }]),
  );
}
