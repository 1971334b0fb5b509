import "server-only";
import { priorityPartsSchema } from "@/lib/contract/stored-review";
import type { WaitingReason } from "@/lib/core/routing/plan-review";
import type { EarlierRound } from "@/lib/core/routing/urgency-anew";
import { DERIVED_SELECTION } from "@/lib/data/cases/find-pending-selections";
import type { Db } from "@/lib/data/client";

/** Every reason there ever was to look at a case, and its last round. */
export type KnownUrgency = { reasons: WaitingReason[]; earlier: EarlierRound | null };

/** What is known of how urgent these cases are; of a case without any reason, nothing. */
export async function findUrgency(
  db: Db,
  caseIds: readonly string[],
): Promise<Map<string, KnownUrgency>> {
  const reasons = await db.$queryRaw<(WaitingReason & { caseId: string })[]>`
    SELECT case_id::text AS "caseId", door, severity, ${DERIVED_SELECTION} AS derived
    FROM selection WHERE case_id = ANY(${caseIds}::uuid[]) ORDER BY case_id, created_at, id`;
  const rounds = await db.$queryRaw<{ caseId: string; calledOff: boolean; parts: unknown }[]>`
    SELECT DISTINCT ON (case_id) case_id::text AS "caseId", status = 'cancelled' AS "calledOff",
      priority_parts AS parts
    FROM review_round WHERE case_id = ANY(${caseIds}::uuid[])
    ORDER BY case_id, created_at DESC, id DESC`;
  const earlier = new Map(
    rounds.map(({ calledOff, caseId, parts }) => [
      caseId,
      { calledOff, parts: priorityPartsSchema.parse(parts) },
    ]),
  );
  return new Map(
    [...Map.groupBy(reasons, ({ caseId }) => caseId)].map(([caseId, known]) => [
      caseId,
      { reasons: known, earlier: earlier.get(caseId) ?? null },
    ]),
  );
}
