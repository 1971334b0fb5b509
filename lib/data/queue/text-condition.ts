import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { Prisma } from "@/prisma/generated/client";

/** Up to so many cases that a text finds are taken by their ids; above, each row is looked into. */
const MOST_MATCHES = 3_000;

/** A text shorter than a trigram finds the words that begin with it: those the index knows. */
const SHORTEST_INFIX = 3;

/** Whether the searched text of a case `found` has what was typed; signs of patterns mean themselves. */
function holds(typed: string): Prisma.Sql {
  const text = typed.toLowerCase().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
  if ([...typed].length >= SHORTEST_INFIX) return Prisma.sql`found.text LIKE ${`%${text}%`}`;
  return Prisma.sql`(found.text LIKE ${`${text}%`} OR found.text LIKE ${`% ${text}%`}
    OR found.text LIKE ${`%\n${text}%`})`;
}

/** Whether the index knows anything of it: signs alone, or with letters too few for a trigram, it does not. */
function isIndexed(typed: string): boolean {
  return [...typed].length < SHORTEST_INFIX
    ? /[\p{L}\p{N}]/u.test(typed)
    : /[\p{L}\p{N}]{3}/u.test(typed);
}

/**
 * The condition on a case `c` that its text has what was typed. A rare text is looked up in its index,
 * for a frequent one the rows are looked into as they come in order: each is fast where the other is not.
 */
export async function textCondition(
  db: Db,
  projectId: ProjectId,
  typed: string,
): Promise<Prisma.Sql> {
  const each = Prisma.sql`(
    SELECT ${holds(typed)} FROM case_search found WHERE found.case_id = c.id)`;
  if (!isIndexed(typed)) return each;
  // How often a text occurs is not known to the planner, and a scan of all texts is never worth it.
  await db.$queryRaw`SELECT set_config('enable_seqscan', 'off', true)`;
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT found.case_id::text AS id FROM case_search found
    WHERE ${holds(typed)} AND found.project_id = ${projectId}::uuid LIMIT ${MOST_MATCHES + 1}`;
  await db.$queryRaw`SELECT set_config('enable_seqscan', 'on', true)`;
  return rows.length > MOST_MATCHES
    ? each
    : Prisma.sql`c.id = ANY(${rows.map(({ id }) => id)}::uuid[])`;
}
