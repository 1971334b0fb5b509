import "server-only";
import { messageSchema } from "@/lib/contract/conversation";
import type { ProjectId } from "@/lib/core/brand";
import type { SampleText } from "@/lib/core/evalset/near-duplicate";
import { sampleText } from "@/lib/core/evalset/near-duplicate";
import type { Split } from "@/lib/core/evalset/sample";
import type { Db } from "@/lib/data/client";

/**
 * The texts of the project's samples in another split, the given one left out, that share a hash: all that
 * could say almost the same, and few others.
 */
export async function listSimilarTexts(
  db: Db,
  projectId: ProjectId,
  to: { hashes: readonly number[]; split: Split; sampleId: string | null },
): Promise<SampleText[]> {
  const rows = await db.$queryRaw<{ key: string; split: string; messages: unknown }[]>`
    WITH alike AS MATERIALIZED (
      SELECT DISTINCT content_id FROM sample_shingle
      WHERE project_id = ${projectId}::uuid AND hash = ANY(${[...to.hashes]}::int[])
    )
    SELECT sample.key, v.split, content.messages
    FROM alike
    JOIN sample_version v ON v.content_id = alike.content_id
    JOIN sample ON sample.id = v.sample_id
    JOIN sample_content content ON content.id = alike.content_id
    WHERE NOT v.retired AND v.split <> ${to.split} AND content.messages IS NOT NULL
      AND sample.id IS DISTINCT FROM ${to.sampleId}::uuid
      AND NOT EXISTS (SELECT 1 FROM sample_version later
        WHERE later.sample_id = v.sample_id AND later.version > v.version)
    ORDER BY sample.key COLLATE "C"`;
  return rows.map((row) => ({
    key: row.key,
    split: row.split as Split,
    text: sampleText(messageSchema.array().parse(row.messages)),
  }));
}
