import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ExportedEntry } from "@/lib/contract/log";
import { exportedEntrySchema } from "@/lib/contract/log";
import { openDatabase } from "@/lib/data/client";
import { checkChain } from "@/lib/data/log/check-chain";
import { exportLog } from "@/lib/services/log/export-log";
import { listLog } from "@/lib/services/log/list-log";
import { verifyLog } from "@/lib/services/log/verify-log";
import { openProject } from "@/lib/services/open-project";
import type { TestInstance, TestPerson } from "../../support/instance.ts";
import { openInstance } from "../../support/instance.ts";
import { proposeCase } from "../../support/proposed-case.ts";

let instance: TestInstance;
let reviewer: TestPerson;

beforeAll(async () => {
  instance = await openInstance();
  reviewer = await instance.addPerson("reviewer");
  for (const item of ["one", "two", "three"]) {
    await proposeCase(instance, reviewer, { prompt: `Question ${item}?`, response: "No." });
  }
});
afterAll(() => instance.close());

const admin = () => instance.context(instance.admin.actor);

async function exported(): Promise<ExportedEntry[]> {
  const lines: ExportedEntry[] = [];
  for await (const entry of await exportLog(admin(), { project: instance.project })) {
    lines.push(exportedEntrySchema.parse(JSON.parse(JSON.stringify(entry))));
  }
  return lines;
}

describe("the chain", () => {
  test("verifies from the database and from an export", async () => {
    const check = await verifyLog(admin(), { project: instance.project });
    expect(check.broken).toBeNull();
    expect(check.entries).toBeGreaterThan(3);
    const lines = await exported();
    expect(await checkChain(lines)).toEqual(check);
  });

  test("names the first entry that was changed, left out or moved", async () => {
    const lines = await exported();
    const changed = lines.map((line, index) => (index === 2 ? { ...line, actor: "user:x" } : line));
    expect((await checkChain(changed)).broken).toMatchObject({ sequence: "3" });
    const shorter = lines.filter((_, index) => index !== 1);
    expect((await checkChain(shorter)).broken).toEqual({
      sequence: "3",
      why: "entry 2 is missing",
    });
    const [first, second, ...rest] = lines;
    if (first === undefined || second === undefined) throw new Error("The log is too short.");
    expect((await checkChain([second, first, ...rest])).broken).toMatchObject({ sequence: "2" });
  });

  test("shows tampering in the database, even by the tables' owner past the trigger", async () => {
    const owner = openDatabase(instance.ownerUrl, 1);
    await owner.transact("all", async (db) => {
      await db.$executeRawUnsafe("ALTER TABLE audit_entry DISABLE TRIGGER USER");
      await db.$executeRawUnsafe(`DELETE FROM audit_entry WHERE chain <> 'instance'
        AND sequence = (SELECT max(sequence) FROM audit_entry WHERE chain <> 'instance')`);
      await db.$executeRawUnsafe("ALTER TABLE audit_entry ENABLE TRIGGER USER");
    });
    await owner.close();
    const check = await verifyLog(admin(), { project: instance.project });
    expect(check.broken?.why).toBe("the log ends before it should");
  });
});

describe("the instance's own log", () => {
  test("verifies and is read by its administrators alone", async () => {
    const check = await verifyLog(admin(), "instance");
    expect(check.broken).toBeNull();
    expect(check.entries).toBeGreaterThan(0);
    const { entries, ownOnly } = await listLog(admin(), "instance", {});
    expect(ownOnly).toBe(false);
    expect(entries.map((entry) => entry.chain)).toEqual(entries.map(() => "instance"));
    const other = instance.context(reviewer.actor);
    await expect(listLog(other, "instance", {})).rejects.toMatchObject({ code: "forbidden" });
    await expect(verifyLog(other, "instance")).rejects.toMatchObject({ code: "forbidden" });
  });

  test("is out of sight of a transaction that sees one project", async () => {
    const { id } = await openProject(admin(), instance.project, "read_log");
    const chains = await instance.db.transact(
      id,
      (db) => db.$queryRaw<{ chain: string }[]>`SELECT DISTINCT chain FROM audit_entry`,
    );
    expect(chains).toEqual([{ chain: id }]);
  });
});

describe("reading", () => {
  test("a reviewer reads own entries, an administrator all, a filter narrows", async () => {
    const all = await listLog(admin(), { project: instance.project }, {});
    expect(all.ownOnly).toBe(false);
    expect(all.entries.length).toBeGreaterThan(3);
    const own = await listLog(instance.context(reviewer.actor), { project: instance.project }, {});
    expect(own.ownOnly).toBe(true);
    expect(own.entries.every((entry) => entry.actor === `user:${reviewer.userId}`)).toBe(true);
    const [some] = all.entries;
    if (some === undefined) throw new Error("The log is empty.");
    const filtered = await listLog(admin(), { project: instance.project }, { action: some.action });
    expect(filtered.entries.every((entry) => entry.action === some.action)).toBe(true);
  });

  test("no message text stands in the log", async () => {
    const text = JSON.stringify(await exported());
    expect(text).not.toContain("Question one");
  });
});
