import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { APPEND_ONLY_TABLES } from "../../../scripts/migrate/grant-app-rights.ts";
import type { TestDatabase } from "../../support/postgres-database.ts";
import { createDatabase } from "../../support/postgres-database.ts";

let database: TestDatabase;
let app: Client;
let owner: Client;

beforeAll(async () => {
  database = await createDatabase();
  app = new Client(database.url);
  owner = new Client(database.ownerUrl);
  await Promise.all([app.connect(), owner.connect()]);
});

afterAll(async () => {
  await Promise.all([app.end(), owner.end()]);
  await database.drop();
});

describe("The application's role", () => {
  test("may not switch off a trigger, drop a table or change Prisma's history", async () => {
    for (const sql of [
      "ALTER TABLE audit_entry DISABLE TRIGGER ALL",
      "DROP TABLE audit_entry",
      "DELETE FROM _prisma_migrations",
      "SET session_replication_role = replica",
      "CREATE TABLE public.mine (id int)",
    ]) {
      await expect(app.query(sql), sql).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  test.each(APPEND_ONLY_TABLES)("may add to %s and read it, and not change it", async (table) => {
    await expect(app.query(`SELECT FROM ${table}`)).resolves.toBeDefined();
    for (const sql of [`DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]) {
      await expect(app.query(sql), sql).rejects.toThrow(/permission denied/);
    }
  });

  test("owns the schema of the job queue", async () => {
    await expect(
      app.query("CREATE TABLE pgboss.tried (id int); DROP TABLE pgboss.tried"),
    ).resolves.toBeDefined();
  });
});

test("every table with a trigger against changes is append-only by rights too", async () => {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT DISTINCT tgrelid::regclass::text AS name FROM pg_trigger
     WHERE NOT tgisinternal AND tgfoid = 'refuse_change'::regproc ORDER BY name`,
  );
  expect(rows.map(({ name }) => name)).toEqual([...APPEND_ONLY_TABLES].sort());
});
