import "server-only";
import type { SampleSummary } from "@/lib/contract/sets";
import type { Db } from "@/lib/data/client";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import { SAMPLE_JOINS, sampleColumns, toSampleSummary } from "@/lib/data/sets/sample-row";

/** One page of a release, a line a sample, in its order, after the place `after` (the first is 0). */
export async function listReleaseSamples(
  db: Db,
  releaseId: string,
  page: { after: number | null; limit: number; reader: QueueReader },
): Promise<(SampleSummary & { position: number })[]> {
  const rows = await db.$queryRaw<(SampleSummary & { position: number })[]>`
    SELECT member.position, true AS "inRelease", ${sampleColumns(page.reader)}
    FROM release_sample member
    JOIN sample_version v ON v.id = member.sample_version_id
    JOIN sample ON sample.id = v.sample_id ${SAMPLE_JOINS}
    WHERE member.release_id = ${releaseId}::uuid AND member.position > ${page.after ?? -1}
    ORDER BY member.position LIMIT ${page.limit}`;
  return rows.map(toSampleSummary);
}
