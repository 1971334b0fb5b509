import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { PreviewCase } from "@/lib/core/review/bulk-preview";
import type { Db } from "@/lib/data/client";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import { withheldFrom } from "@/lib/data/queue/queue-conditions";

type Row = Omit<PreviewCase, "assignee"> & { userId: string | null; name: string | null };

/** What acts on these cases would meet, as it is now. Of a withheld case no label is told. */
export async function previewCases(
  db: Db,
  projectId: ProjectId,
  of: { caseIds: readonly string[]; reader: QueueReader },
): Promise<PreviewCase[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT c.status, c.blind_open AS blind, assignee.id AS "userId", assignee.name,
      EXISTS (SELECT 1 FROM review_slot s
        WHERE s.case_id = c.id AND (s.state = 'committed'
          OR (s.state = 'claimed' AND s.lease_expires_at > statement_timestamp()))) AS held,
      EXISTS (SELECT 1 FROM review_slot s WHERE s.case_id = c.id AND s.state = 'open') AS assignable,
      (SELECT max((part->>'points')::int)
        FROM review_round r, jsonb_array_elements(r.priority_parts) part
        WHERE r.case_id = c.id AND r.status = 'open' AND part->>'part' = 'by_hand') AS "byHand",
      NOT ${withheldFrom(of.reader)} AND EXISTS (SELECT 1 FROM resolution n
        WHERE n.case_id = c.id AND n.withdrawn_at IS NULL) AS labelled
    FROM review_case c
    LEFT JOIN LATERAL (
      SELECT u.id, u.name FROM review_slot s
      JOIN rater ON rater.id = s.reserved_for JOIN app_user u ON u.id = rater.user_id
      WHERE s.case_id = c.id AND s.state = 'open' LIMIT 1
    ) assignee ON true
    WHERE c.project_id = ${projectId}::uuid AND c.id = ANY(${of.caseIds}::uuid[])`;
  return rows.map(({ name, userId, ...row }) => ({
    ...row,
    assignee: userId === null || name === null ? null : { userId, name },
  }));
}
