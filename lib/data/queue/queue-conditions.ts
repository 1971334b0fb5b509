import "server-only";
import type { QueueFilter } from "@/lib/contract/queue";
import type { ProjectId, UserId } from "@/lib/core/brand";
import type { Age } from "@/lib/core/review/queue-filters";
import { ASSIGNED_TO_ME, ASSIGNED_TO_NOBODY } from "@/lib/core/review/queue-filters";
import { CORRECTED_WORD, LABELLED, SHOWN } from "@/lib/data/queue/shown-label";
import { Prisma } from "@/prisma/generated/client";

/** Who looks at the list: what they may not see is not found by filters either. */
export type QueueReader = {
  /** Who may rate cases: what scorers say of one with an open blind round is held back from them. */
  rater: UserId | null;
  /** Who asks, where it is a person: whose the cases assigned to "me" are. */
  person?: UserId;
  /** May read every case, not only those that wait for review. */
  readsAll: boolean;
};

/** Whether what scorers say of a case `c` is held back: its blind round is open, and they never looked. */
export function withheldFrom({ rater }: QueueReader): Prisma.Sql {
  if (rater === null) return Prisma.sql`false`;
  return Prisma.sql`(c.blind_open AND NOT EXISTS (
    SELECT 1 FROM score_view seen WHERE seen.case_id = c.id AND seen.user_id = ${rater}))`;
}

const AGE_HOURS: Record<Exclude<Age, "older">, number> = {
  hour: 1,
  day: 24,
  week: 168,
  month: 720,
};

function since(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * 3_600_000);
}

function ageCondition(age: Age, now: Date): Prisma.Sql {
  return age === "older"
    ? Prisma.sql`c.created_at < ${since(now, AGE_HOURS.month)}`
    : Prisma.sql`c.created_at >= ${since(now, AGE_HOURS[age])}`;
}

const FAILED = {
  helpful: Prisma.sql`${SHOWN.helpful} = 'fail'`,
  honest: Prisma.sql`${SHOWN.honest} = 'fail'`,
  harmless: Prisma.sql`${SHOWN.harmless} = 'fail'`,
};

function derivedConditions(filter: QueueFilter): Prisma.Sql[] {
  const { corrected, expected, failed, label, observed } = filter;
  return [
    ...(label === undefined ? [] : [Prisma.sql`${SHOWN.requestLabel} = ${label}`]),
    ...(expected === undefined ? [] : [Prisma.sql`${SHOWN.expectedAction} = ${expected}`]),
    ...(observed === undefined ? [] : [Prisma.sql`${SHOWN.observedAction} = ${observed}`]),
    ...(failed === undefined ? [] : [FAILED[failed]]),
    ...(corrected === undefined
      ? []
      : [Prisma.sql`${LABELLED} AND ${CORRECTED_WORD} = ${corrected}`]),
  ];
}

/** Whose a case is. Nobody has an id that is an empty text: who asks and is no person has no cases. */
function assigneeConditions({ assignee }: QueueFilter, { person }: QueueReader): Prisma.Sql[] {
  if (assignee === undefined) return [];
  if (assignee === ASSIGNED_TO_NOBODY) {
    return [Prisma.sql`c.status = 'waiting' AND c.assignee_id IS NULL`];
  }
  const id = assignee === ASSIGNED_TO_ME ? (person ?? "") : assignee;
  return [Prisma.sql`c.assignee_id = ${id}`];
}

function queueCondition(projectId: ProjectId, slug: string): Prisma.Sql {
  return Prisma.sql`c.status = 'waiting' AND c.queue_id = (
    SELECT q.id FROM review_queue q WHERE q.project_id = ${projectId}::uuid AND q.slug = ${slug})`;
}

/** The conditions a filter puts on a case `c`, within what the reader may see. Not its text: `text`. */
export function queueConditions(
  projectId: ProjectId,
  filter: QueueFilter,
  at: { reader: QueueReader; text: Prisma.Sql | null; now: Date },
): Prisma.Sql {
  const { age, category, language, model, queue, status, version } = filter;
  const derived = derivedConditions(filter);
  const conditions = [
    Prisma.sql`c.project_id = ${projectId}::uuid`,
    ...(at.reader.readsAll ? [] : [Prisma.sql`c.status = 'waiting'`]),
    ...(status === "all" ? [] : [Prisma.sql`c.status = ${status}`]),
    ...(model === undefined ? [] : [Prisma.sql`c.model = ${model}`]),
    ...(version === undefined ? [] : [Prisma.sql`c.model_version = ${version}`]),
    ...(language === undefined ? [] : [Prisma.sql`c.language = ${language}`]),
    ...(category === undefined ? [] : [Prisma.sql`c.category = ${category}`]),
    ...(age === undefined ? [] : [ageCondition(age, at.now)]),
    ...(queue === undefined ? [] : [queueCondition(projectId, queue)]),
    ...assigneeConditions(filter, at.reader),
    ...(at.text === null ? [] : [at.text]),
    ...derived,
    ...(derived.length > 0 ? [Prisma.sql`NOT ${withheldFrom(at.reader)}`] : []),
  ];
  return Prisma.join(conditions, " AND ");
}
