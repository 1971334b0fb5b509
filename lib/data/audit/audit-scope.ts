import "server-only";
import type { AuditFilter, Basis } from "@/lib/contract/audit";
import type { ProjectId } from "@/lib/core/brand";
import { Prisma } from "@/prisma/generated/client";

export type AuditScope = { projectId: ProjectId; timeZone: string; filter: AuditFilter };

/** The ISO week a case `c` occurred in, in the project's time zone, such as `2026-W48`. */
export function weekOf(timeZone: string): Prisma.Sql {
  return Prisma.sql`to_char(c.occurred_at AT TIME ZONE ${timeZone}, 'IYYY-"W"IW')`;
}

/** The conditions a filter puts on a case `c`. */
export function scopeConditions({ filter, projectId, timeZone }: AuditScope): Prisma.Sql {
  const { category, from, language, model, to, version, week } = filter;
  const start = (date: string) => Prisma.sql`(${date}::date)::timestamp AT TIME ZONE ${timeZone}`;
  const conditions = [
    Prisma.sql`c.project_id = ${projectId}::uuid`,
    ...(model === undefined ? [] : [Prisma.sql`c.model = ${model}`]),
    ...(version === undefined ? [] : [Prisma.sql`c.model_version = ${version}`]),
    ...(category === undefined ? [] : [Prisma.sql`c.category = ${category}`]),
    ...(language === undefined ? [] : [Prisma.sql`c.language = ${language}`]),
    ...(week === undefined ? [] : [Prisma.sql`${weekOf(timeZone)} = ${week}`]),
    ...(from === undefined ? [] : [Prisma.sql`c.occurred_at >= ${start(from)}`]),
    ...(to === undefined ? [] : [Prisma.sql`c.occurred_at < ${start(to)} + interval '1 day'`]),
  ];
  return Prisma.join(conditions, " AND ");
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
 * that was known before it was brought in did, and keeps its source.
 */
export const IN_USE = Prisma.sql`c.source <> 'set'`;

const HUMAN = {
  expected: Prisma.sql`c.human_expected_action`,
  behavior: Prisma.sql`c.human_behavior`,
  observed: Prisma.sql`c.human_observed_action`,
};

/** Which columns of a case `c` a basis reads, and which cases it counts. */
export function basisColumns(basis: Basis) {
  switch (basis) {
    case "automated":
      return {
        expected: Prisma.sql`c.auto_expected_action`,
        behavior: Prisma.sql`c.auto_behavior`,
        observed: Prisma.sql`c.auto_observed_action`,
        counts: Prisma.sql`c.auto_scorer IS NOT NULL AND ${IN_USE}`,
      };
    case "human":
      return { ...HUMAN, counts: Prisma.sql`${LABELLED} AND ${IN_USE} AND ${DRAWN}` };
    case "escalations":
      return { ...HUMAN, counts: Prisma.sql`${LABELLED} AND ${IN_USE} AND NOT ${DRAWN}` };
  }
}
