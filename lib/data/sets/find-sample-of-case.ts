import "server-only";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";

export type SampleOfCase = { id: string; key: string; version: number };

/** The sample a set already has of a case, with its latest version's number, or null. */
export async function findSampleOfCase(
  db: Db,
  setId: string,
  caseId: string,
): Promise<SampleOfCase | null> {
  const [row] = await db.$queryRaw<SampleOfCase[]>`
    SELECT sample.id, sample.key, max(version.version)::int AS version
    FROM sample JOIN sample_version version ON version.sample_id = sample.id
    WHERE sample.set_id = ${setId}::uuid AND sample.source_case_id = ${caseId}::uuid
    GROUP BY sample.id`;
  return row ?? null;
}

/** Gives a case an identity in a set; version 0 until its first version is inserted. */
export async function insertSampleOfCase(
  db: Db,
  input: { projectId: string; setId: string; caseId: string; key: string; now: Date },
): Promise<SampleOfCase> {
  const id = newId(input.now);
  await db.sample.create({
    data: {
      id,
      projectId: input.projectId,
      setId: input.setId,
      key: input.key,
      sourceCaseId: input.caseId,
      createdAt: input.now,
    },
  });
  return { id, key: input.key, version: 0 };
}
