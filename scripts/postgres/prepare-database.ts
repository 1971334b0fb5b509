import { Client, escapeIdentifier, escapeLiteral } from "pg";
import type { Credentials } from "./credentials.ts";
import { APP_ROLE, DATABASE_NAME, databaseUrl, OWNER_ROLE } from "./credentials.ts";

export type DatabaseUrls = {
  /** For server, worker and command line: rows only. */
  databaseUrl: string;
  /** For migrations and restores: owns everything. */
  migrateUrl: string;
};

/** Makes the application's role and database where they are missing. May run at every start. */
export async function prepareDatabase(
  port: number,
  { ownerPassword, appPassword }: Credentials,
): Promise<DatabaseUrls> {
  const owner = { role: OWNER_ROLE, password: ownerPassword, port };
  await withClient(databaseUrl({ ...owner, database: "postgres" }), async (client) => {
    const role = escapeIdentifier(APP_ROLE);
    const exists = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [APP_ROLE]);
    if (exists.rowCount === 0) await client.query(`CREATE ROLE ${role}`);
    await client.query(`ALTER ROLE ${role} LOGIN PASSWORD ${escapeLiteral(appPassword)}`);
    const found = await client.query("SELECT FROM pg_database WHERE datname = $1", [DATABASE_NAME]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE_NAME}`);
  });
  return {
    databaseUrl: databaseUrl({
      role: APP_ROLE,
      password: appPassword,
      port,
      database: DATABASE_NAME,
    }),
    migrateUrl: databaseUrl({ ...owner, database: DATABASE_NAME }),
  };
}

async function withClient(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
