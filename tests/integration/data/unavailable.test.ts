import { afterAll, beforeAll, expect, test } from "vitest";
import { Failure } from "@/lib/core/errors";
import type { Database, Db } from "@/lib/data/client";
import { openDatabase } from "@/lib/data/client";
import { respond } from "@/lib/server/respond";
import type { TestDatabase } from "../../support/postgres-database.ts";
import { createDatabase } from "../../support/postgres-database.ts";
import { runSql } from "../../support/postgres-sql.ts";

let made: TestDatabase;
let database: Database;

beforeAll(async () => {
  made = await createDatabase();
  database = openDatabase(made.url, 2);
});
afterAll(async () => {
  await database.close();
  await made.drop();
});

const UNAVAILABLE = { code: "unavailable" };

/** The SQLSTATE of `code`, raised by the database inside a transaction. */
const raising = (code: string) =>
  database.transact("all", (db: Db) =>
    db.$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '${code}'; END $$`),
  );

test("a database that can't be reached is unavailable, and answers 503 with when to try again", async () => {
  const nowhere = openDatabase("postgresql://nobody:x@127.0.0.1:1/none");
  const attempt = () => nowhere.transact("all", (db) => db.project.count());
  await expect(attempt()).rejects.toMatchObject(UNAVAILABLE);
  const answer = await respond(new Request("http://localhost/api"), "r-1", attempt);
  expect(answer.status).toBe(503);
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  await nowhere.close();
});

test("a statement that takes too long is unavailable", async () => {
  const slow = database.transact("all", async (db) => {
    await db.$executeRaw`SELECT set_config('statement_timeout', '50', true)`;
    await db.$queryRaw`SELECT pg_sleep(5)::text`;
  });
  await expect(slow).rejects.toMatchObject(UNAVAILABLE);
});

test("a connection that is cut is unavailable, and the next one works", async () => {
  const cut = database.transact("all", async (db) => {
    const [row] = await db.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
    await runSql(made.ownerUrl, `SELECT pg_terminate_backend(${row?.pid})`);
    await db.project.count();
  });
  await expect(cut).rejects.toMatchObject(UNAVAILABLE);
  expect(await database.transact("all", (db) => db.project.count())).toBe(0);
});

test.each(["08006", "53300", "57P01", "57P03"])("%s is unavailable", async (code) => {
  await expect(raising(code)).rejects.toMatchObject(UNAVAILABLE);
});

test("a mistake is none of these", async () => {
  const mistake = await raising("23514").catch((error: unknown) => error);
  expect(mistake).toBeInstanceOf(Error);
  expect(mistake).not.toBeInstanceOf(Failure);
});
