import { Refusal } from "../runtime/refusal.ts";
import { readRunFile } from "../runtime/run-file.ts";
import type { DeployOptions } from "./deploy-migrations.ts";
import { roleOf } from "./role-of.ts";

/** The database to migrate: from the environment, else that of the instance that runs here. */
export async function findDatabase(): Promise<DeployOptions> {
  const { DATABASE_URL, DATABASE_MIGRATE_URL } = process.env;
  if (DATABASE_URL !== undefined || DATABASE_MIGRATE_URL !== undefined) {
    return pair(DATABASE_MIGRATE_URL ?? DATABASE_URL ?? "", DATABASE_URL);
  }
  const running = await readRunFile();
  if (running?.migrateUrl !== undefined) return pair(running.migrateUrl, running.databaseUrl);
  throw new Refusal(
    "No database is given and none runs here: start Plumbline with npm start (it migrates too), or set DATABASE_URL.",
  );
}

/** With two roles, the application's gets its rights after each deployment. */
export function pair(migrateUrl: string, appUrl: string | undefined): DeployOptions {
  const appRole = appUrl === undefined ? undefined : roleOf(appUrl);
  if (appRole === undefined || appRole === roleOf(migrateUrl))
    return { connectionString: migrateUrl };
  return { connectionString: migrateUrl, appRole };
}
