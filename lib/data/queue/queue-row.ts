import "server-only";
import type { QueueRow } from "@/lib/contract/queue";
import { priorityPartsSchema } from "@/lib/contract/stored-review";
import { Prisma } from "@/prisma/generated/client";

/** A row as the database gives it. */
export type StoredQueueRow = Omit<QueueRow, "priorityReasons" | "createdAt" | "dueAt"> & {
  priorityParts: unknown;
  createdAt: Date;
  dueAt: Date | null;
};

/** What a row needs of a case `c`, its most urgent open round `round`, and who has it. */
export const QUEUE_COLUMNS = Prisma.sql`
  c.id, c.external_id AS "externalId", c.prompt_preview AS prompt, c.response_preview AS response,
  c.status, c.model, c.model_version AS "modelVersion", c.language, c.category,
  c.auto_request_label AS "requestLabel", c.auto_expected_action AS "expectedAction",
  c.auto_observed_action AS "observedAction", c.auto_helpful AS helpful, c.auto_honest AS honest,
  c.auto_harmless AS harmless, c.auto_severity AS severity, c.priority, c.created_at AS "createdAt",
  c.due_at AS "dueAt", c.blind_open AS blind, round.priority_parts AS "priorityParts",
  holder.name AS holder, assignee.name AS assignee`;

export const QUEUE_JOINS = Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT r.id, r.priority_parts FROM review_round r
    WHERE r.case_id = c.id AND r.status = 'open' ORDER BY r.priority DESC, r.created_at LIMIT 1
  ) round ON c.status = 'waiting'
  LEFT JOIN LATERAL (
    SELECT u.name FROM review_slot s
    JOIN rater ON rater.id = s.rater_id JOIN app_user u ON u.id = rater.user_id
    WHERE s.round_id = round.id
      AND (s.state = 'committed' OR (s.state = 'claimed' AND s.lease_expires_at > now()))
    LIMIT 1
  ) holder ON c.status = 'waiting'
  LEFT JOIN app_user assignee ON assignee.id = c.assignee_id`;

const WITHHELD = {
  requestLabel: null,
  expectedAction: null,
  observedAction: null,
  helpful: null,
  honest: null,
  harmless: null,
  severity: null,
} as const;

/** A row for a reader; what scorers say is withheld where the reader may still rate the case blind. */
export function toQueueRow(stored: StoredQueueRow, readerRates: boolean): QueueRow {
  const { createdAt, dueAt, priorityParts, ...row } = stored;
  const blind = stored.blind && readerRates;
  return {
    ...row,
    ...(blind ? WITHHELD : {}),
    blind,
    priorityReasons: priorityParts === null ? [] : priorityPartsSchema.parse(priorityParts),
    createdAt: createdAt.toISOString(),
    dueAt: dueAt?.toISOString() ?? null,
  };
}
