import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";

/** Gives a case an identity in a set; it says nothing until its first version is inserted. */
export async function insertCaseSample(
  db: Db,
  input: { projectId: ProjectId; setId: string; caseId: string; key: string; now: Date },
): Promise<{ id: string; key: string; version: 0 }> {
  const { caseId, key, now, projectId, setId } = input;
  const id = newId(now);
  await db.sample.create({
    data: { id, projectId, setId, key, sourceCaseId: caseId, createdAt: now },
  });
  return { id, key, version: 0 };
}
