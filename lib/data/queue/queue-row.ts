import "server-only";
import type { QueueRow } from "@/lib/contract/queue";
import { priorityPartsSchema } from "@/lib/contract/stored-review";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import { withheldFrom } from "@/lib/data/queue/queue-conditions";
import { LABELLED, SHOWN } from "@/lib/data/queue/shown-label";
import { SKIPPED_SLOT } from "@/lib/data/review/skipped-slot";
import { Prisma } from "@/prisma/generated/client";

/** A row as the database gives it. */
export type StoredQueueRow = Omit<QueueRow, "priorityReasons" | "createdAt" | "dueAt"> & {
  priorityParts: unknown;
  createdAt: Date;
  dueAt: Date | null;
};

const SKIPS = Prisma.sql`(
    SELECT count(*)::int FROM review_slot s WHERE s.round_id = round.id AND ${SKIPPED_SLOT})`;

/** What a row needs of a case `c`, its most urgent open round `round`, and who has it. */
export function queueColumns(reader: QueueReader): Prisma.Sql {
  return Prisma.sql`
  c.id, c.external_id AS "externalId", c.prompt_preview AS prompt, c.response_preview AS response,
  c.status, c.model, c.model_version AS "modelVersion", c.language, c.category,
  ${SHOWN.requestLabel} AS "requestLabel", ${SHOWN.expectedAction} AS "expectedAction",
  ${SHOWN.observedAction} AS "observedAction", ${SHOWN.helpful} AS helpful,
  ${SHOWN.honest} AS honest, ${SHOWN.harmless} AS harmless, ${LABELLED} AS labelled,
  c.auto_severity AS severity, c.priority, c.created_at AS "createdAt",
  c.due_at AS "dueAt", ${withheldFrom(reader)} AS blind,
  round.priority_parts AS "priorityParts", holder.name AS holder, assignee.name AS assignee,
  ${reader.readsAll ? SKIPS : Prisma.sql`0`} AS skips`;
}

export const QUEUE_JOINS = Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT r.id, r.priority_parts FROM review_round r
    WHERE r.case_id = c.id AND r.status = 'open'
    ORDER BY r.mode DESC, r.priority DESC, r.created_at LIMIT 1
  ) round ON c.status = 'waiting'
  LEFT JOIN LATERAL (
    SELECT u.name FROM review_slot s
    JOIN rater ON rater.id = s.rater_id JOIN app_user u ON u.id = rater.user_id
    WHERE s.round_id = round.id
      AND (s.state = 'committed' OR (s.state = 'claimed' AND s.lease_expires_at > now()))
    LIMIT 1
  ) holder ON c.status = 'waiting'
  LEFT JOIN LATERAL (
    SELECT u.name FROM review_slot s
    JOIN rater ON rater.id = s.reserved_for JOIN app_user u ON u.id = rater.user_id
    WHERE s.round_id = round.id AND s.state IN ('open', 'claimed') LIMIT 1
  ) assignee ON c.status = 'waiting'`;

const WITHHELD = {
  requestLabel: null,
  expectedAction: null,
  observedAction: null,
  helpful: null,
  honest: null,
  harmless: null,
  severity: null,
  labelled: false,
} as const;

/** Parts of a priority that no scorer had a part in. A severity in a blind round is one that people told. */
const UNDERIVED = new Set(["severity", "age", "sampling", "by_hand"]);

/** A row as its reader may see it: where it is `blind`, without anything that scorers had a part in. */
export function toQueueRow(stored: StoredQueueRow): QueueRow {
  const { createdAt, dueAt, priorityParts, ...row } = stored;
  const parts = priorityParts === null ? [] : priorityPartsSchema.parse(priorityParts);
  return {
    ...row,
    ...(row.blind ? WITHHELD : {}),
    priorityReasons: row.blind ? parts.filter(({ part }) => UNDERIVED.has(part)) : parts,
    createdAt: createdAt.toISOString(),
    dueAt: dueAt?.toISOString() ?? null,
  };
}
