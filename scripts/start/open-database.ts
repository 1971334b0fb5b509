import { deployMigrations } from "../migrate/deploy-migrations.ts";
import { pair } from "../migrate/find-database.ts";
import { openCluster } from "../postgres/open-cluster.ts";
import type { DatabaseUrls } from "../postgres/prepare-database.ts";
import { requireDatabase } from "../postgres/require-database.ts";
import { step } from "../runtime/step.ts";
import type { Shutdown } from "./shutdown.ts";

/**
 * Brings up the database, embedded or the one of DATABASE_URL, and migrates it. An embedded one is
 * stopped last by `shutdown`.
 */
export async function openDatabase(dataFolder: string, shutdown: Shutdown): Promise<DatabaseUrls> {
  const external = externalDatabase();
  const urls = external ?? (await openEmbedded(dataFolder, shutdown));
  if (external !== undefined) {
    await step("Connecting to the database", async () => {
      for (const url of new Set([urls.databaseUrl, urls.migrateUrl])) await requireDatabase(url);
    });
  }
  shutdown.refuseIfRequested();
  const applied = await deployMigrations(pair(urls.migrateUrl, urls.databaseUrl));
  if (applied.length > 0) console.log(`Applied ${applied.join(", ")}.`);
  return urls;
}

function externalDatabase(): DatabaseUrls | undefined {
  const { DATABASE_URL, DATABASE_MIGRATE_URL } = process.env;
  if (!DATABASE_URL) return undefined;
  return { databaseUrl: DATABASE_URL, migrateUrl: DATABASE_MIGRATE_URL || DATABASE_URL };
}

function openEmbedded(dataFolder: string, shutdown: Shutdown): Promise<DatabaseUrls> {
  return step("Starting the database", async () => {
    const { keeper, ...urls } = await openCluster(dataFolder, (reason) => shutdown.fail(reason));
    shutdown.add({ stop: () => keeper.stop(), kill: () => process.kill(keeper.pid(), "SIGQUIT") });
    return urls;
  });
}
