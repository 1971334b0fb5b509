import "server-only";
import type { SampleSummary } from "@/lib/contract/sets";
import type { Db } from "@/lib/data/client";

/** The working version of a set, a line a sample, in order of key, at most 5,000. */
export function listWorkingSamples(
  db: Db,
  setId: string,
  newestReleaseId: string | null,
): Promise<SampleSummary[]> {
  return db.$queryRaw<SampleSummary[]>`
    SELECT latest.key, latest.version, latest.split, latest.category, latest.language,
      latest.label->>'requestLabel' AS "requestLabel", latest.label->>'behavior' AS behavior,
      latest.label->>'helpful' AS helpful, latest.label->>'honest' AS honest,
      latest.label->>'harmless' AS harmless,
      left(coalesce((
        SELECT message->>'content' FROM jsonb_array_elements(content.messages) message
        WHERE message->>'role' = 'user' LIMIT 1), '(erased)'), 160) AS preview,
      EXISTS (SELECT 1 FROM release_sample rs
        WHERE rs.release_id = ${newestReleaseId}::uuid AND rs.sample_version_id = latest.id) AS "inRelease"
    FROM (
      SELECT DISTINCT ON (sample.id) sample.key, version.*
      FROM sample JOIN sample_version version ON version.sample_id = sample.id
      WHERE sample.set_id = ${setId}::uuid
      ORDER BY sample.id, version.version DESC
    ) latest
    JOIN sample_content content ON content.id = latest.content_id
    WHERE NOT latest.retired
    ORDER BY latest.key COLLATE "C"
    LIMIT 5000`;
}
