import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GET } from "@/app/api/health/ready/route";
import type { Database } from "@/lib/data/client";
import { openDatabase } from "@/lib/data/client";
import { readSetupLink } from "@/lib/services/people/read-setup-link";
import type { TestDatabase } from "../../support/postgres-database.ts";
import { createDatabase } from "../../support/postgres-database.ts";

const run = promisify(execFile);
let database: TestDatabase;
let db: Database;

beforeAll(async () => {
  database = await createDatabase();
  db = openDatabase(database.url, 2);
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET = "a secret that only these tests know, 40+";
  process.env.PLUMBLINE_ADDRESS = "http://localhost:4999/";
});

afterAll(async () => {
  await db.close();
  await database.drop();
});

async function firstStart(): Promise<string> {
  const entry = [
    "--conditions=react-server",
    "--import",
    "tsx",
    "lib/cli/first-start.ts",
    "--empty",
  ];
  return (await run(process.execPath, entry, { env: process.env })).stdout;
}

test("The first start prints one link, the next start another, and none once it is set up", async () => {
  const links = [await firstStart(), await firstStart()];
  const tokens = links.map((line) => {
    expect(line).toMatch(
      /^Set up your account: http:\/\/localhost:4999\/set-up\?token=[\w-]{43}\n$/,
    );
    return line.trim().split("token=")[1] ?? "";
  });
  const at = { db, now: new Date(), requestId: "test" };
  const states = await Promise.all(tokens.map((token) => readSetupLink(at, token)));
  expect(states).toEqual(["unknown", "open"]);
  await db.prisma.user.create({ data: { id: "ada", name: "Ada", email: "ada@example.org" } });
  // Someone who can't sign in sets nothing up: the demo's people are such.
  expect(await firstStart()).toContain("/set-up?token=");
  const account = { id: "1", accountId: "ada", providerId: "credential", userId: "ada" };
  await db.prisma.account.create({ data: { ...account, password: "a hash" } });
  expect(await firstStart()).toBe("");
});

test("The app is ready while the database has every migration and nobody stops it", async () => {
  const holder = globalThis as { plumblineStopping?: boolean };
  expect((await GET()).status).toBe(200);
  holder.plumblineStopping = true;
  const stopping = await GET();
  holder.plumblineStopping = false;
  expect([stopping.status, await stopping.json()]).toEqual([
    503,
    { ready: false, reason: "stopping" },
  ]);
  const owner = new Client(database.ownerUrl);
  await owner.connect();
  await owner.query("DELETE FROM _prisma_migrations WHERE migration_name LIKE '%first'");
  await owner.end();
  expect((await GET()).status).toBe(503);
});
