import { relative } from "node:path";
import { startTemporaryServer } from "../postgres/temporary-server.ts";
import { CHECKOUT } from "../runtime/checkout.ts";
import { Refusal, runScript } from "../runtime/refusal.ts";
import { createMigration } from "./create-migration.ts";
import { deployMigrations } from "./deploy-migrations.ts";
import { findDatabase } from "./find-database.ts";
import { markApplied, migrationStatus, retryMigration } from "./migration-status.ts";

const USAGE = `Usage: npm run migrate -- COMMAND
  create NAME    write the SQL that leads from the migrations to the schema
  deploy         apply what the database lacks (npm start does so too)
  status         show which migrations are applied
  retry NAME     try a failed migration again at the next deployment
  applied NAME   record a migration as applied without running it`;

const COMMANDS: Record<string, (name: string) => Promise<void>> = {
  async create(name) {
    const server = await startTemporaryServer();
    try {
      const path = await createMigration(server.url, requireName(name));
      console.log(
        `Wrote ${relative(CHECKOUT, path)}. SQL written by hand may be added to its end.`,
      );
    } finally {
      await server.stop();
    }
  },
  async deploy() {
    const applied = await deployMigrations(await findDatabase());
    console.log(applied.length === 0 ? "Nothing to apply." : `Applied ${applied.join(", ")}.`);
  },
  async status() {
    const { connectionString } = await findDatabase();
    for (const line of await migrationStatus(connectionString)) console.log(line);
  },
  async retry(name) {
    await retryMigration((await findDatabase()).connectionString, requireName(name));
  },
  async applied(name) {
    await markApplied((await findDatabase()).connectionString, requireName(name));
  },
};

function requireName(name: string): string {
  if (name === "") throw new Refusal(USAGE);
  return name;
}

await runScript(async () => {
  const [command = "", name = ""] = process.argv.slice(2);
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (run === undefined) throw new Refusal(USAGE);
  await run(name);
});
