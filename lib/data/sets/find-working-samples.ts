import "server-only";
import { labelSchema } from "@/lib/contract/label";
import type { Split } from "@/lib/core/evalset/sample";
import type { Db } from "@/lib/data/client";
import type { ReleaseMember } from "@/lib/data/sets/insert-release";

export type WorkingSample = ReleaseMember & { sampleId: string; contentId: string };

/** The latest version of every sample of a set that is not retired: what the next release holds. */
export async function findWorkingSamples(db: Db, setId: string): Promise<WorkingSample[]> {
  const rows = await db.$queryRaw<
    (Omit<WorkingSample, "label" | "split"> & { label: unknown; split: string })[]
  >`
    SELECT latest.*, content.content_hash AS "contentHash"
    FROM (
      SELECT DISTINCT ON (sample.id)
        sample.id AS "sampleId", sample.key, version.id AS "sampleVersionId", version.version,
        version.label, version.split, version.language, version.category, version.retired,
        version.content_id AS "contentId"
      FROM sample JOIN sample_version version ON version.sample_id = sample.id
      WHERE sample.set_id = ${setId}::uuid
      ORDER BY sample.id, version.version DESC
    ) latest
    JOIN sample_content content ON content.id = latest."contentId"
    WHERE NOT latest.retired
    ORDER BY latest.key COLLATE "C"`;
  return rows.map((row) => ({
    ...row,
    label: labelSchema.parse(row.label),
    split: row.split as Split,
  }));
}
