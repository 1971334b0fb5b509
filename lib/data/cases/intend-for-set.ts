import "server-only";
import type { Db } from "@/lib/data/client";

/** Marks known cases as new samples for the set, where they are for none yet. */
export function intendForSet(db: Db, setId: string, caseIds: readonly string[]): Promise<number> {
  if (caseIds.length === 0) return Promise.resolve(0);
  return db.$executeRaw`
    UPDATE review_case SET intended_set_id = ${setId}::uuid
    WHERE id = ANY(${caseIds}::uuid[]) AND intended_set_id IS NULL`;
}
