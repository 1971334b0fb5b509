import "server-only";
import type { CoverageCell } from "@/lib/contract/sets";
import type { Db } from "@/lib/data/client";

/** How many samples of a set's working version fall into each cell of request label × behaviour. */
export function countCoverage(db: Db, setId: string): Promise<CoverageCell[]> {
  return db.$queryRaw<CoverageCell[]>`
    SELECT latest.label->>'requestLabel' AS "requestLabel", latest.label->>'behavior' AS behavior,
      count(*)::int AS count
    FROM sample
    JOIN LATERAL (
      SELECT version.label, version.retired FROM sample_version version
      WHERE version.sample_id = sample.id ORDER BY version.version DESC LIMIT 1) latest ON true
    WHERE sample.set_id = ${setId}::uuid AND NOT latest.retired
    GROUP BY 1, 2`;
}
