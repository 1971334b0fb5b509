import type { KnownCase } from "@/lib/data/cases/find-known-cases";
import { findKnownCases } from "@/lib/data/cases/find-known-cases";
import type { NewCase } from "@/lib/data/cases/insert-cases";
import { insertCases } from "@/lib/data/cases/insert-cases";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";
import type { Project } from "@/lib/data/projects/find-project";
import type { StoredCases } from "@/lib/services/cases/answer-cases";
import type { PreparedCase } from "@/lib/services/cases/prepare-case";

export type CaseTarget = { project: Project; setId: string | null; source: string; now: Date };

/** Stores the valid cases whose externalId is free, and finds the others. */
export async function storeCases(
  db: Db,
  target: CaseTarget,
  prepared: readonly PreparedCase[],
): Promise<StoredCases> {
  const { project, source, now } = target;
  const rows = newRows(target, prepared);
  const origin = { projectId: project.id, policyVersion: project.policyVersion, source, now };
  const created = await insertCases(db, origin, rows);
  const byExternalId = new Map<string, KnownCase>();
  const taken: string[] = [];
  for (const row of rows) {
    if (created.has(row.id)) byExternalId.set(row.externalId, row);
    else taken.push(row.externalId);
  }
  for (const known of await findKnownCases(db, project.id, taken)) {
    byExternalId.set(known.externalId, known);
  }
  return { byExternalId, created };
}

/** One row for each externalId, the first that names it. Ids rise in the order sent. */
function newRows(target: CaseTarget, prepared: readonly PreparedCase[]): NewCase[] {
  const first = new Map<string, Omit<NewCase, "id" | "intendedSetId">>();
  for (const one of prepared) {
    if (one.ok && !first.has(one.row.externalId)) first.set(one.row.externalId, one.row);
  }
  const ids = Array.from(first, () => newId(target.now)).sort();
  return Array.from(first.values(), (row, index) => ({
    ...row,
    id: ids[index] ?? newId(target.now),
    intendedSetId: target.setId,
  }));
}
