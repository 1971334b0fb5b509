import "server-only";
import { labelSchema } from "@/lib/contract/label";
import type { Split } from "@/lib/core/evalset/sample";
import type { Label } from "@/lib/core/rubric/label";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";

/** `split` and `label` are the latest version's. */
export type SampleOfCase = {
  id: string;
  key: string;
  version: number;
  split: Split;
  label: Label;
};

/** The sample a set already has of a case, as its latest version says, or null. */
export async function findSampleOfCase(
  db: Db,
  setId: string,
  caseId: string,
): Promise<SampleOfCase | null> {
  const [row] = await db.$queryRaw<(Omit<SampleOfCase, "label"> & { label: unknown })[]>`
    SELECT sample.id, sample.key, version.version, version.split, version.label
    FROM sample JOIN sample_version version ON version.sample_id = sample.id
    WHERE sample.set_id = ${setId}::uuid AND sample.source_case_id = ${caseId}::uuid
    ORDER BY version.version DESC LIMIT 1`;
  return row === undefined ? null : { ...row, label: labelSchema.parse(row.label) };
}

/** Gives a case an identity in a set; version 0 until its first version is inserted. */
export async function insertSampleOfCase(
  db: Db,
  input: { projectId: string; setId: string; caseId: string; key: string; now: Date },
): Promise<Pick<SampleOfCase, "id" | "key" | "version">> {
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
