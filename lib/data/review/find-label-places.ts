import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { LabelPlace } from "@/lib/core/review/label-place";
import type { QueueMode } from "@/lib/core/review/queue-mode";
import type { Db } from "@/lib/data/client";
import type { Reviewer } from "@/lib/data/review/claimable";
import { FREE } from "@/lib/data/review/claimable";

type Row = Omit<LabelPlace, "standing"> & {
  by: string | null;
  mode: QueueMode | null;
  kind: string | null;
};

/** Where a label of the reviewer for each of these cases could go, by the case's id. */
export async function findLabelPlaces(
  db: Db,
  projectId: ProjectId,
  of: { caseIds: readonly string[]; reviewer: Reviewer },
): Promise<Map<string, LabelPlace>> {
  const { raterId } = of.reviewer;
  const rows = await db.$queryRaw<Row[]>`
    SELECT c.id::text AS "caseId", c.external_id AS "externalId", c.status, c.blind_open AS blind,
      holder.name AS holder, place.id::text AS "slotId", place.reserved AS "reservedFor",
      standing.by, standing.mode, standing.kind
    FROM review_case c
    LEFT JOIN LATERAL (
      SELECT u.name FROM review_slot s
      JOIN rater ON rater.id = s.rater_id JOIN app_user u ON u.id = rater.user_id
      WHERE s.case_id = c.id AND (s.state = 'committed'
        OR (s.state = 'claimed' AND s.lease_expires_at > statement_timestamp()))
      LIMIT 1
    ) holder ON true
    LEFT JOIN LATERAL (
      SELECT s.id, CASE WHEN s.reserved_for <> ${raterId}::uuid THEN u.name END AS reserved
      FROM review_slot s JOIN review_round r ON r.id = s.round_id
      LEFT JOIN rater ON rater.id = s.reserved_for LEFT JOIN app_user u ON u.id = rater.user_id
      WHERE s.case_id = c.id AND r.status = 'open' AND r.mode = 'assisted' AND ${FREE}
        AND NOT EXISTS (SELECT 1 FROM review_slot mine
          WHERE mine.round_id = s.round_id AND mine.rater_id = ${raterId}::uuid AND mine.id <> s.id)
      ORDER BY s.priority DESC, s.id LIMIT 1
    ) place ON true
    LEFT JOIN LATERAL (
      SELECT coalesce(u.name, rater.external_name, 'unknown') AS by, v.mode, n.kind
      FROM resolution n JOIN label_version v ON v.id = n.label_version_id
      JOIN rater ON rater.id = v.rater_id LEFT JOIN app_user u ON u.id = rater.user_id
      WHERE n.case_id = c.id AND n.withdrawn_at IS NULL
    ) standing ON true
    WHERE c.project_id = ${projectId}::uuid AND c.id = ANY(${of.caseIds}::uuid[])`;
  return new Map(
    rows.map(({ by, kind, mode, ...place }) => {
      const stands = by !== null && kind !== null && mode !== null;
      return [place.caseId, { ...place, standing: stands ? { by, kind, mode } : null }];
    }),
  );
}
