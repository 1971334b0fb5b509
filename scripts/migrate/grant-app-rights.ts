import type { Client } from "pg";
import { escapeIdentifier } from "pg";

/** Tables whose rows the application may add and read, and never change or remove. */
export const APPEND_ONLY_TABLES = [
  "audit_entry",
  "guideline_version",
  "label_version",
  "policy_version",
  "release",
  "release_sample",
  "sample_version",
];

/** Where the job queue keeps its tables: the application's own, since the queue upgrades them. */
export const JOB_SCHEMA = "pgboss";

/**
 * Gives the application's role what it needs after each migration: rows of every table, no
 * ownership. Prisma's history can be read alone: readiness asks what is applied.
 */
export async function grantAppRights(client: Client, appRole: string): Promise<void> {
  const role = escapeIdentifier(appRole);
  await client.query("BEGIN");
  await client.query(`
    SET LOCAL lock_timeout = '5s';
    GRANT USAGE ON SCHEMA public TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${role};
    CREATE SCHEMA IF NOT EXISTS ${JOB_SCHEMA} AUTHORIZATION ${role};
  `);
  for (const table of await existing(client, APPEND_ONLY_TABLES)) {
    await client.query(`REVOKE UPDATE, DELETE, TRUNCATE ON ${table} FROM ${role}`);
  }
  for (const table of await existing(client, ["_prisma_migrations"])) {
    await client.query(`REVOKE ALL ON ${table} FROM ${role}; GRANT SELECT ON ${table} TO ${role}`);
  }
  await client.query("COMMIT");
}

async function existing(client: Client, names: string[]): Promise<string[]> {
  const { rows } = await client.query<{ tablename: string }>(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename = ANY($1)",
    [names],
  );
  return rows.map(({ tablename }) => `public.${escapeIdentifier(tablename)}`);
}
