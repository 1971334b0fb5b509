import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Db } from "@/lib/data/client";
import type { MadeCase, ReviewProject } from "../../support/review-fixtures.ts";
import { addCases, openReviewProject } from "../../support/review-fixtures.ts";

let project: ReviewProject;
let first: MadeCase;
let second: MadeCase;

beforeAll(async () => {
  project = await openReviewProject();
  const [one, two] = await addCases(project, { count: 2 });
  if (one === undefined || two === undefined) throw new Error("The cases were not made.");
  [first, second] = [one, two];
});
afterAll(() => project.close());

type Raise = (db: Db, caseId: string) => Promise<unknown>;

/** Both hold a row before either asks for the other's, the first time. Gives how often each ran. */
async function cross(raise: Raise): Promise<number[]> {
  const runs = [0, 0];
  const holding = new Set<number>();
  const met = Promise.withResolvers<void>();
  const transaction = (index: number, [own, other]: [MadeCase, MadeCase]) =>
    project.db.transact(project.id, async (db) => {
      runs[index] = (runs[index] ?? 0) + 1;
      await raise(db, own.caseId);
      if (holding.add(index).size === 2) met.resolve();
      await met.promise;
      await raise(db, other.caseId);
    });
  await Promise.all([transaction(0, [first, second]), transaction(1, [second, first])]);
  return runs.toSorted();
}

async function priorities(): Promise<number[]> {
  const rows = await project.sql<{ priority: number }>(`SELECT priority FROM review_case`);
  return rows.map(({ priority }) => priority);
}

describe("two transactions that lock one another out", () => {
  test.each<[string, Raise]>([
    [
      "raw statements",
      (db, id) =>
        db.$executeRaw`UPDATE review_case SET priority = priority + 1 WHERE id = ${id}::uuid`,
    ],
    [
      "model queries",
      (db, id) => db.case.update({ where: { id }, data: { priority: { increment: 1 } } }),
    ],
  ])("both happen, once each, by %s", async (_, raise) => {
    const before = await priorities();
    expect(await cross(raise)).toEqual([1, 2]);
    expect(await priorities()).toEqual(before.map((priority) => priority + 2));
  });
});

test("what keeps failing is tried three times, and a mistake once", async () => {
  let runs = 0;
  const raising = (code: string) =>
    project.db.transact(project.id, async (db) => {
      runs += 1;
      await db.$executeRawUnsafe(
        `DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '${code}'; END $$`,
      );
    });
  await expect(raising("40001")).rejects.toThrow();
  expect(runs).toBe(3);
  runs = 0;
  await expect(raising("23514")).rejects.toThrow();
  expect(runs).toBe(1);
});
