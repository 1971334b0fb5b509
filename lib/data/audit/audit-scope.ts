import "server-only";
import type { AuditFilter, Basis } from "@/lib/contract/audit";
import { mondayOfWeek } from "@/lib/core/audit/iso-week";
import type { NamedSegment } from "@/lib/core/audit/segment";
import { NAMED_SEGMENTS, parseKinds } from "@/lib/core/audit/segment";
import type { ProjectId } from "@/lib/core/brand";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import { withheldFrom } from "@/lib/data/queue/queue-conditions";
import { Prisma } from "@/prisma/generated/client";

export type AuditScope = {
  projectId: ProjectId;
  timeZone: string;
  filter: AuditFilter;
  /** Who looks: what scorers say of cases they may still rate blind counts in no figure of theirs. */
  reader: QueueReader;
};

const COLUMNS: Record<NamedSegment, Prisma.Sql> = {
  model: Prisma.sql`c.model`,
  version: Prisma.sql`c.model_version`,
  category: Prisma.sql`c.category`,
  language: Prisma.sql`c.language`,
};

/** The conditions a filter puts on a case `c`. */
export function scopeConditions(scope: AuditScope): Prisma.Sql {
  const { filter, projectId } = scope;
  const given = NAMED_SEGMENTS.flatMap((kind) => {
    const value = filter[kind];
    return value === undefined ? [] : [Prisma.sql`${COLUMNS[kind]} = ${value}`];
  });
  const missing = (parseKinds(filter.without ?? "") ?? []).map(
    (kind) => Prisma.sql`${COLUMNS[kind]} IS NULL`,
  );
  const conditions = [
    Prisma.sql`c.project_id = ${projectId}::uuid`,
    ...given,
    ...missing,
    ...periodConditions(scope),
  ];
  return Prisma.join(conditions, " AND ");
}

/** Ranges of instants, which an index on them serves. Days and weeks begin in the project's time zone. */
function periodConditions({ filter, timeZone }: AuditScope): Prisma.Sql[] {
  const { from, to, week } = filter;
  const monday = week === undefined ? null : mondayOfWeek(week);
  // Days are added to the date, not to the instant: not every day has 24 hours.
  const start = (date: string, days: number) =>
    Prisma.sql`((${date}::date + ${days}::int)::timestamp AT TIME ZONE ${timeZone})`;
  return [
    ...(monday === null
      ? []
      : [
          Prisma.sql`c.occurred_at >= ${start(monday, 0)}`,
          Prisma.sql`c.occurred_at < ${start(monday, 7)}`,
        ]),
    ...(from === undefined ? [] : [Prisma.sql`c.occurred_at >= ${start(from, 0)}`]),
    ...(to === undefined ? [] : [Prisma.sql`c.occurred_at < ${start(to, 1)}`]),
  ];
}

const DRAWN = Prisma.sql`EXISTS (
  SELECT 1 FROM selection s
  WHERE s.case_id = c.id AND s.door IN ('random_audit', 'imported_census'))`;

/** People looked at it and their label stands, also while it is looked at again. */
const LABELLED = Prisma.sql`EXISTS (
  SELECT 1 FROM resolution standing
  WHERE standing.case_id = c.id AND standing.withdrawn_at IS NULL)`;

/**
 * A case `c` that came from the model in use. Samples brought in for an evaluation set did not; one
 * that also came in otherwise, before or after, did.
 */
export const IN_USE = Prisma.sql`c.source <> 'set'`;

const HUMAN = {
  expected: Prisma.sql`c.human_expected_action`,
  behavior: Prisma.sql`c.human_behavior`,
  observed: Prisma.sql`c.human_observed_action`,
};

/** Which columns of a case `c` a basis reads, and which cases it counts for the reader. */
export function basisColumns(basis: Basis, reader: QueueReader) {
  switch (basis) {
    case "automated":
      return {
        expected: Prisma.sql`c.auto_expected_action`,
        behavior: Prisma.sql`c.auto_behavior`,
        observed: Prisma.sql`c.auto_observed_action`,
        counts: Prisma.sql`c.auto_scorer IS NOT NULL AND ${IN_USE} AND NOT ${withheldFrom(reader)}`,
      };
    case "human":
      return { ...HUMAN, counts: Prisma.sql`${LABELLED} AND ${IN_USE} AND ${DRAWN}` };
    case "escalations":
      return { ...HUMAN, counts: Prisma.sql`${LABELLED} AND ${IN_USE} AND NOT ${DRAWN}` };
  }
}
