import type {
  DiagnoseMigrationHistoryOutput,
  MigrationList,
} from "@prisma/schema-engine-wasm/schema_engine_bg";
import { describeError, Refusal } from "../runtime/refusal.ts";
import { grantAppRights } from "./grant-app-rights.ts";
import { migrationSql, readMigrations } from "./migration-files.ts";
import { withMigrationLock } from "./migration-lock.ts";
import type { Engine, ScriptError } from "./schema-engine.ts";
import { withSchemaEngine } from "./schema-engine.ts";

const NO_FILTER = { externalTables: [], externalEnums: [] };

export type DeployOptions = {
  /** Signs in as the role that owns the tables. */
  connectionString: string;
  /** Gets its rights on the tables afterwards; leave it out where the owner does everything. */
  appRole?: string;
};

/**
 * Applies what the database lacks, in order, and gives the names of what was applied. Several
 * starters may call it at once: one migrates, the others wait. A file applies whole or not at all.
 */
export function deployMigrations({ connectionString, appRole }: DeployOptions): Promise<string[]> {
  return withMigrationLock(connectionString, async (client) => {
    const list = await readMigrations();
    const applied = await withSchemaEngine(connectionString, (engine, scriptError) =>
      applyAll({ engine, list, scriptError }),
    );
    if (appRole !== undefined) await grantAppRights(client, appRole);
    return applied;
  });
}

/** How the database's history compares with the migrations on disk. */
export function diagnose(
  engine: Engine,
  list: MigrationList,
): Promise<DiagnoseMigrationHistoryOutput> {
  return engine.diagnoseMigrationHistory({
    migrationsList: list,
    optInToShadowDatabase: false,
    filters: NO_FILTER,
  });
}

type Deployment = { engine: Engine; list: MigrationList; scriptError: ScriptError };

async function applyAll(deployment: Deployment): Promise<string[]> {
  const { engine, list } = deployment;
  const state = await diagnose(engine, list);
  refuseForeignHistory(state);
  for (const name of state.failedMigrationNames) await forgetFailure(engine, list, name);
  try {
    const result = await engine.applyMigrations({ migrationsList: list, filters: NO_FILTER });
    return result.appliedMigrationNames;
  } catch (error) {
    throw new Refusal(await explainFailure(deployment, error), { cause: error });
  }
}

function refuseForeignHistory({ history }: DiagnoseMigrationHistoryOutput): void {
  if (history === null || history.diagnostic === "databaseIsBehind") return;
  throw new Refusal(
    `The database has the migration ${history.unpersistedMigrationNames[0]}, which this checkout lacks: it was used by another version of Plumbline, so update this checkout or use another database.`,
  );
}

/** A file that failed was rolled back whole and may be tried again, unless it could not be whole. */
async function forgetFailure(engine: Engine, list: MigrationList, name: string): Promise<void> {
  if (!appliesWhole(migrationSql(list, name))) throw new Refusal(explainHalf(name));
  await engine.markMigrationRolledBack({ migrationName: name });
}

function appliesWhole(sql: string | undefined): boolean {
  return sql !== undefined && !/\bCONCURRENTLY\b|^\s*(BEGIN|COMMIT)\s*;/im.test(sql);
}

async function explainFailure(
  { engine, list, scriptError }: Deployment,
  error: unknown,
): Promise<string> {
  const failed = (await diagnose(engine, list).catch(() => undefined))?.failedMigrationNames[0];
  const reason = describeError(scriptError() ?? error).split("\n")[0];
  if (failed === undefined) return `The database could not be migrated: ${reason}`;
  if (!appliesWhole(migrationSql(list, failed))) return `${explainHalf(failed)} It said: ${reason}`;
  return `The migration ${failed} failed and nothing of it was kept: ${reason}. Remove the cause, then start again or run npm run migrate -- deploy`;
}

function explainHalf(name: string): string {
  return `The migration ${name} stopped halfway and cannot undo itself: drop what it left (an index marked INVALID), run npm run migrate -- retry ${name}, then start again.`;
}
