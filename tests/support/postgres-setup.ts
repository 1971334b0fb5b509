import { randomBytes } from "node:crypto";
import { deployMigrations } from "../../scripts/migrate/deploy-migrations.ts";
import { startTemporaryServer } from "../../scripts/postgres/temporary-server.ts";
import { runSql, withPath } from "./postgres-sql.ts";

/**
 * Before the integration tests: one PostgreSQL for the run (or the one of TEST_DATABASE_URL), with
 * a migrated database to copy from and a role with the application's rights.
 * The workers find both in the environment.
 */
export async function setup(): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given === undefined ? await startTemporaryServer() : undefined;
  const serverUrl = given ?? server?.url ?? "";
  const run = randomBytes(4).toString("hex");
  const template = `plumbline_template_${run}`;
  const role = `plumbline_test_${run}`;
  await runSql(
    serverUrl,
    `CREATE ROLE ${role} LOGIN PASSWORD '${run}'`,
    `CREATE DATABASE ${template}`,
  );
  await deployMigrations({ connectionString: withPath(serverUrl, template), appRole: role });
  process.env.PLUMBLINE_TEST_SERVER = serverUrl;
  process.env.PLUMBLINE_TEST_TEMPLATE = template;
  process.env.PLUMBLINE_TEST_ROLE = `${role}:${run}`;
  return async () => {
    if (server !== undefined) return server.stop();
    await runSql(serverUrl, `DROP DATABASE ${template}`, `DROP ROLE ${role}`);
  };
}
