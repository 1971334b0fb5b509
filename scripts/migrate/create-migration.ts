import { Refusal } from "../runtime/refusal.ts";
import { keepHandwrittenIndexes } from "./keep-handwritten-indexes.ts";
import { readMigrations, writeMigration } from "./migration-files.ts";
import { withSchemaEngine } from "./schema-engine.ts";
import { readSchemaFiles } from "./schema-files.ts";

const NO_FILTER = { externalTables: [], externalEnums: [] };

/**
 * Writes the SQL that leads from the migrations on disk to the schema, and gives the file's path.
 * An empty file is made where the schema did not change, for SQL written by hand.
 * The server at `serverUrl` is only used for a shadow database, which is removed.
 */
export async function createMigration(serverUrl: string, name: string): Promise<string> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Refusal(
      `A migration's name has lower-case letters, digits and underscores, unlike "${name}": try npm run migrate -- create add_case_index`,
    );
  }
  const sql = await schemaDrift(serverUrl);
  return writeMigration(`${timestamp(new Date())}_${name}`, sql);
}

/** Digits down to the second in UTC, as Prisma names its own. */
function timestamp(now: Date): string {
  return now.toISOString().replaceAll(/\D/g, "").slice(0, 14);
}

/** What the migrations lack to reach the schema, as SQL; empty where they match. */
export async function schemaDrift(serverUrl: string): Promise<string> {
  const result = await withSchemaEngine(serverUrl, async (engine) =>
    engine.diff({
      from: { tag: "migrations", ...(await readMigrations()) },
      to: { tag: "schemaDatamodel", ...(await readSchemaFiles()) },
      script: true,
      exitCode: true,
      filters: NO_FILTER,
    }),
  );
  if (result.exitCode === 0) return "";
  return keepHandwrittenIndexes(result.stdout ?? "the schema and the migrations differ");
}
