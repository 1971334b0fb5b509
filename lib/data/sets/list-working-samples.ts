import "server-only";
import type { SampleSummary } from "@/lib/contract/sets";
import type { Db } from "@/lib/data/client";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import { SAMPLE_JOINS, sampleColumns, toSampleSummary } from "@/lib/data/sets/sample-row";

/**
 * One page of the working version of a set, a line a sample, in order of key, after the key `after`. The
 * page of samples comes from the index; only then are their texts read.
 */
export async function listWorkingSamples(
  db: Db,
  setId: string,
  page: {
    newestReleaseId: string | null;
    after: string | null;
    limit: number;
    reader: QueueReader;
  },
): Promise<SampleSummary[]> {
  const rows = await db.$queryRaw<SampleSummary[]>`
    WITH page AS MATERIALIZED (
      SELECT sample.id, sample.key, sample.source_case_id, latest.id AS version_id
      FROM sample
      JOIN LATERAL (
        SELECT version.id, version.retired FROM sample_version version
        WHERE version.sample_id = sample.id ORDER BY version.version DESC LIMIT 1) latest ON true
      WHERE sample.set_id = ${setId}::uuid AND NOT latest.retired
        AND sample.key COLLATE "C" > ${page.after ?? ""}
      ORDER BY sample.key COLLATE "C" LIMIT ${page.limit}
    )
    SELECT ${sampleColumns(page.reader)},
      EXISTS (SELECT 1 FROM release_sample rs
        WHERE rs.release_id = ${page.newestReleaseId}::uuid AND rs.sample_version_id = v.id) AS "inRelease"
    FROM page sample JOIN sample_version v ON v.id = sample.version_id ${SAMPLE_JOINS}
    ORDER BY sample.key COLLATE "C"`;
  return rows.map(toSampleSummary);
}
