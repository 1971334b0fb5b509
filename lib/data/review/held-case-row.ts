import "server-only";
import type { ProjectId, RaterId } from "@/lib/core/brand";
import { notFound } from "@/lib/core/errors";
import { UNDO_SECONDS } from "@/lib/core/review/lease";
import type { QueueMode, SlotState } from "@/lib/core/review/queue-mode";
import type { Db } from "@/lib/data/client";
import { WHY_NOT_EDITABLE } from "@/lib/data/review/why-not-editable";

/** One slot of a rater with its case, as stored. */
export type HeldCaseRow = {
  slotId: string;
  state: SlotState;
  leaseToken: string | null;
  leaseExpiresAt: Date | null;
  leaseMinutes: number;
  /** By the database's clock; null once it is over. */
  undoUntil: Date | null;
  editable: boolean;
  /** Reserved for this rater. */
  assigned: boolean;
  committedId: string | null;
  finalId: string | null;
  queueSlug: string;
  queueName: string;
  mode: QueueMode;
  guidelineVersion: number;
  guideline: unknown;
  priorityParts: unknown;
  dueAt: Date | null;
  caseId: string;
  externalId: string;
  model: string | null;
  modelVersion: string | null;
  language: string | null;
  category: string | null;
  tags: string[];
  occurredAt: Date;
  repaired: boolean;
  judgedMessage: number | null;
  judgedToolCall: string | null;
  /** Null where the text was erased. */
  messages: unknown;
};

/** The rater's own slot with its case. Throws `not_found` for a slot that is not theirs. */
export async function findHeldCaseRow(
  db: Db,
  projectId: ProjectId,
  of: { slotId: string; raterId: RaterId },
): Promise<HeldCaseRow> {
  const [row] = await db.$queryRaw<HeldCaseRow[]>`
    SELECT s.id AS "slotId", s.state, s.lease_token AS "leaseToken",
      s.lease_expires_at AS "leaseExpiresAt", q.lease_minutes AS "leaseMinutes",
      CASE WHEN s.state = 'final' AND s.final_at + make_interval(secs => ${UNDO_SECONDS}::int) > statement_timestamp()
        THEN s.final_at + make_interval(secs => ${UNDO_SECONDS}::int) END AS "undoUntil",
      s.state = 'final' AND ${WHY_NOT_EDITABLE} IS NULL AS editable,
      coalesce(s.reserved_for = s.rater_id, false) AS assigned,
      s.committed_id AS "committedId", s.final_id AS "finalId",
      q.slug AS "queueSlug", q.name AS "queueName", r.mode,
      r.guideline_version AS "guidelineVersion", g.content AS guideline,
      r.priority_parts AS "priorityParts", s.due_at AS "dueAt", c.id AS "caseId",
      c.external_id AS "externalId", c.model, c.model_version AS "modelVersion", c.language,
      c.category, c.tags, c.occurred_at AS "occurredAt", c.repaired,
      c.judged_message AS "judgedMessage", c.judged_tool_call AS "judgedToolCall",
      CASE WHEN p.erased_at IS NULL THEN p.messages END AS messages
    FROM review_slot s
    JOIN review_round r ON r.id = s.round_id
    JOIN review_queue q ON q.id = s.queue_id
    JOIN review_case c ON c.id = s.case_id
    LEFT JOIN case_payload p ON p.case_id = s.case_id
    LEFT JOIN guideline_version g
      ON g.project_id = s.project_id AND g.version = r.guideline_version
    WHERE s.id = ${of.slotId}::uuid AND s.project_id = ${projectId}::uuid
      AND s.rater_id = ${of.raterId}::uuid`;
  if (row === undefined) throw notFound("This case");
  return row;
}
