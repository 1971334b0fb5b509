import "server-only";
import type { AuditScope } from "@/lib/data/audit/audit-scope";
import { Prisma } from "@/prisma/generated/client";

/** Further apart than any use of the product: then times are most likely wrong ones. */
const MOST_WEEKS = 1_000;

/**
 * One row with `starts`: when each week began, in the project's time zone, from its first case to its last.
 * None where they lie too far apart.
 */
export function mondaysOf({ projectId, timeZone }: AuditScope): Prisma.Sql {
  return Prisma.sql`
    SELECT array_agg(monday AT TIME ZONE ${timeZone} ORDER BY monday) AS starts
    FROM (
      SELECT min(occurred_at) AS first, max(occurred_at) AS last
      FROM review_case WHERE project_id = ${projectId}::uuid
    ) span, LATERAL generate_series(
      date_trunc('week', first AT TIME ZONE ${timeZone}), last AT TIME ZONE ${timeZone}, '1 week'
    ) monday
    WHERE last - first < make_interval(weeks => ${MOST_WEEKS}::int)`;
}

/**
 * When the week of a case `c` began. Looked up among the starts: to turn each case's time into the
 * zone's took as long as all the rest.
 */
export function mondayOf({ timeZone }: AuditScope): Prisma.Sql {
  const starts = Prisma.sql`(SELECT starts FROM mondays)`;
  return Prisma.sql`coalesce(
    ${starts}[width_bucket(c.occurred_at, ${starts})],
    date_trunc('week', c.occurred_at AT TIME ZONE ${timeZone}) AT TIME ZONE ${timeZone})`;
}
