import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readDemo } from "@/lib/adapters/shipped-content/read-demo";
import { readShippedContent } from "@/lib/adapters/shipped-content/read-shipped-content";
import type { DemoToLoad } from "@/lib/cli/demo/load-demo";
import { loadDemo } from "@/lib/cli/demo/load-demo";
import type { Actor } from "@/lib/core/access/actor";
import { seededRandom } from "@/lib/core/random";
import { SHIPPED_SCORERS } from "@/lib/core/scoring/shipped-scorers";
import type { Database } from "@/lib/data/client";
import { openDatabase } from "@/lib/data/client";
import { readAudit } from "@/lib/services/audit/read-audit";
import type { Context } from "@/lib/services/context";
import { verifyLog } from "@/lib/services/log/verify-log";
import { identifyUser } from "@/lib/services/people/identify";
import { makeSetupLink } from "@/lib/services/people/make-setup-link";
import { setUp } from "@/lib/services/people/set-up";
import { listOwnProjects } from "@/lib/services/projects/list-own-projects";
import { listProposals } from "@/lib/services/sets/list-proposals";
import { listSets } from "@/lib/services/sets/list-sets";
import type { TestDatabase } from "../../support/postgres-database.ts";
import { createDatabase } from "../../support/postgres-database.ts";

const PROJECT = "fernway-support";
const NOW = new Date();

let database: TestDatabase;
let db: Database;

beforeAll(async () => {
  database = await createDatabase();
  db = openDatabase(database.url, 4);
}, 60_000);

afterAll(async () => {
  await db.close();
  await database.drop();
});

const ctx = () => ({ db, now: NOW, random: seededRandom(1), requestId: randomUUID() });
const system = (): Context => ({ ...ctx(), actor: { kind: "system" }, enqueue: async () => {} });

const root = process.cwd();
const demo: DemoToLoad = {
  readContent: () => readShippedContent(root),
  readConversations: () => readDemo(root),
  scorers: SHIPPED_SCORERS,
  onBegin: () => undefined,
};

function count(statement: string): Promise<Record<string, number>> {
  return db.transact("all", async (all) => {
    const rows = await all.$queryRawUnsafe<{ name: string; count: bigint }[]>(statement);
    return Object.fromEntries(rows.map((row) => [row.name, Number(row.count)]));
  });
}

test("a demo that fails half-way leaves nothing behind", async () => {
  const broken = async () => {
    const [first, ...others] = await readDemo(root);
    if (first === undefined) throw new Error("The demo holds no conversation.");
    return [...others, { ...first, messages: [] }];
  };
  await expect(loadDemo(ctx(), { ...demo, readConversations: broken })).rejects.toThrow(/refused/);
  expect(await count("SELECT 'projects' AS name, count(*) FROM project")).toEqual({ projects: 0 });
  expect(await count("SELECT 'people' AS name, count(*) FROM app_user")).toEqual({ people: 0 });
}, 60_000);

test("an empty database is filled once, with nobody who could sign in", async () => {
  expect(await loadDemo(ctx(), demo)).toBe(true);
  const unread = () => Promise.reject(new Error("It was read again."));
  const again = { ...demo, readContent: unread, readConversations: unread };
  expect(await loadDemo(ctx(), again)).toBe(false);
  expect(await makeSetupLink(ctx())).not.toBeNull();
  const people = await db.transact("all", (all) =>
    all.user.findMany({ include: { accounts: true } }),
  );
  expect(people.length).toBeGreaterThanOrEqual(3);
  for (const { accounts, disabledAt, name } of people) {
    expect([name, accounts, disabledAt !== null]).toEqual([name, [], true]);
  }
}, 60_000);

test("its cases are of every kind: labelled, waiting, in dispute, and some nobody has to look at", async () => {
  const conversations = await readDemo(root);
  const statuses = await count("SELECT status AS name, count(*) FROM review_case GROUP BY 1");
  expect(Object.values(statuses).reduce((sum, of) => sum + of, 0)).toBe(conversations.length);
  expect(conversations.length).toBeGreaterThanOrEqual(150);
  expect(statuses.resolved).toBeGreaterThanOrEqual(50);
  expect(statuses.waiting).toBeGreaterThanOrEqual(15);
  const disputed = await count(`SELECT 'cases' AS name, count(*) FROM (
    SELECT case_id FROM label_version WHERE stage = 'final'
    GROUP BY 1 HAVING count(DISTINCT rater_id) > 1) twice`);
  expect(disputed.cases).toBeGreaterThanOrEqual(5);
  const kinds = await count(
    `SELECT auto_request_label AS name, count(*) FROM review_case GROUP BY 1`,
  );
  expect(Object.keys(kinds).sort()).toEqual([
    "normal_help",
    "policy_sensitive",
    "uncertain_fact",
    "unsafe_request",
  ]);
  const future = await count(`SELECT 'entries' AS name, count(*) FROM audit_entry
    WHERE at > statement_timestamp()`);
  expect(future.entries).toBe(0);
});

test("sets were released from it, and proposals wait for whoever looks around", async () => {
  const reader = system();
  const sets = await listSets(reader, PROJECT);
  expect(sets.filter(({ release }) => (release?.number ?? 0) > 1).length).toBeGreaterThanOrEqual(2);
  const { proposals } = await listProposals(reader, PROJECT, { state: "open" });
  expect(proposals.length).toBeGreaterThanOrEqual(3);
});

test("one version over-refuses, and the audit shows it apart from the others", async () => {
  for (const basis of ["human", "automated"] as const) {
    const report = await readAudit(system(), PROJECT, { basis });
    const rates = new Map(
      report.segments.flatMap(({ kind, rates: { overRefusal }, value }) =>
        kind === "version" ? [[value, overRefusal.positives / overRefusal.n] as const] : [],
      ),
    );
    expect([...rates.keys()].sort()).toEqual(["2.0", "2.1", "2.2"]);
    for (const version of ["2.0", "2.2"]) {
      expect(rates.get("2.1")).toBeGreaterThan((rates.get(version) ?? 1) + 0.15);
    }
  }
});

test("whoever sets Plumbline up finds it beside the own project, and its log verifies", async () => {
  const token = await makeSetupLink(ctx());
  await setUp(
    { ...ctx(), enqueue: async () => {} },
    {
      token: token ?? "",
      name: "Mara Keller",
      email: "mara@example.org",
      passwordHash: "of no use here",
      project: { name: "Our assistant", timeZone: "UTC", content: await demo.readContent() },
    },
  );
  const mara = await db.transact("all", (all) =>
    all.user.findUniqueOrThrow({ where: { email: "mara@example.org" } }),
  );
  const actor = (await identifyUser(db, mara.id)) as Actor;
  const projects = await listOwnProjects({ ...system(), actor });
  expect(projects.map(({ isDemo, role, slug }) => [slug, isDemo, role])).toEqual([
    [PROJECT, true, "admin"],
    ["our-assistant", false, "admin"],
  ]);
  expect(await verifyLog(system(), { project: PROJECT })).toMatchObject({ broken: null });
});
