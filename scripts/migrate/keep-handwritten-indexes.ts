/** Names that Prisma gives to indexes of its schema; those written by hand end otherwise. */
const PRISMAS_OWN = /_(idx|key|pkey)$/;

const DROP_INDEX = /(?:^-- DropIndex\n)?^DROP INDEX "([^"]+)";\n*/gm;

/**
 * Takes out of a script what would drop an index that was written by hand in an earlier migration
 * (trigram, partial, descending): Prisma's schema cannot state those, so it finds them superfluous.
 */
export function keepHandwrittenIndexes(sql: string): string {
  return sql.replaceAll(DROP_INDEX, (statement, name: string) =>
    PRISMAS_OWN.test(name) ? statement : "",
  );
}
