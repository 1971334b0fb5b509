import "server-only";
import { messageSchema } from "@/lib/contract/conversation";
import type { ProjectId } from "@/lib/core/brand";
import type { SampleText } from "@/lib/core/evalset/near-duplicate";
import { sampleText } from "@/lib/core/evalset/near-duplicate";
import type { Split } from "@/lib/core/evalset/sample";
import type { Db } from "@/lib/data/client";

/** The texts of every sample of the project in another split, the given sample left out. */
export async function listSampleTexts(
  db: Db,
  projectId: ProjectId,
  except: { split: Split; sampleId: string | null },
): Promise<SampleText[]> {
  const rows = await db.$queryRaw<{ key: string; split: string; messages: unknown }[]>`
    SELECT latest.key, latest.split, content.messages
    FROM (
      SELECT DISTINCT ON (sample.id) sample.id AS "sampleId", sample.key, version.split,
        version.retired, version.content_id
      FROM sample JOIN sample_version version ON version.sample_id = sample.id
      WHERE sample.project_id = ${projectId}::uuid
      ORDER BY sample.id, version.version DESC
    ) latest
    JOIN sample_content content ON content.id = latest.content_id
    WHERE NOT latest.retired AND latest.split <> ${except.split} AND content.messages IS NOT NULL
      AND latest."sampleId" IS DISTINCT FROM ${except.sampleId}::uuid`;
  return rows.map((row) => ({
    key: row.key,
    split: row.split as Split,
    text: sampleText(messageSchema.array().parse(row.messages)),
  }));
}
