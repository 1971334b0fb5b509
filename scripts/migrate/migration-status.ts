import { Refusal } from "../runtime/refusal.ts";
import { diagnose } from "./deploy-migrations.ts";
import { readMigrations } from "./migration-files.ts";
import { withSchemaEngine } from "./schema-engine.ts";

/** Lines for a person: what is applied, what waits, what failed, what was edited afterwards. */
export function migrationStatus(url: string): Promise<string[]> {
  return withSchemaEngine(url, async (engine) => {
    const list = await readMigrations();
    const { history, failedMigrationNames, editedMigrationNames } = await diagnose(engine, list);
    const waiting =
      history && "unappliedMigrationNames" in history ? history.unappliedMigrationNames : [];
    const foreign =
      history && "unpersistedMigrationNames" in history ? history.unpersistedMigrationNames : [];
    const state = (name: string) => {
      if (failedMigrationNames.includes(name)) return "failed";
      if (waiting.includes(name)) return "waits";
      return editedMigrationNames.includes(name) ? "applied, edited since" : "applied";
    };
    return [
      ...list.migrationDirectories.map(({ path }) => `${path}  ${state(path)}`),
      ...foreign.map((name) => `${name}  applied, not in this checkout`),
    ];
  });
}

/** Clears the mark of failure, so that the next deployment tries the migration again. */
export async function retryMigration(url: string, name: string): Promise<void> {
  await withSchemaEngine(url, async (engine) => {
    const { failedMigrationNames } = await diagnose(engine, await readMigrations());
    if (!failedMigrationNames.includes(name)) {
      throw new Refusal(`No failed migration is called ${name}: see npm run migrate -- status`);
    }
    await engine.markMigrationRolledBack({ migrationName: name });
  });
}

/** Records a migration as applied without running it: for one whose effect is there already. */
export async function markApplied(url: string, name: string): Promise<void> {
  await withSchemaEngine(url, async (engine) =>
    engine.markMigrationApplied({ migrationName: name, migrationsList: await readMigrations() }),
  );
}
