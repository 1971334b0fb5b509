import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { drawForAudit } from "@/lib/core/routing/draw-for-audit";
import { readAudit } from "@/lib/services/audit/read-audit";
import { conversation, ingestInto, outcomes } from "../../support/ingest-calls.ts";
import type { ScoringProject } from "../../support/scoring-project.ts";
import { createScoringProject } from "../../support/scoring-project.ts";

let project: ScoringProject;
let send: ReturnType<typeof ingestInto>;

beforeAll(async () => {
  project = await createScoringProject();
  send = ingestInto(project);
});
afterAll(() => project.close());
beforeEach(async () => {
  await project.setAuditRate(0);
  project.jobs.length = 0;
});

const OCCURRED_AT = "2026-02-03T04:05:06.000Z";
const FOR_A_SET = { source: "set", set: "normal-help" } as const;

/** A new sample of a set, scored unless it says otherwise; then what production sends of it. */
async function sample({ scored = true } = {}) {
  const sent = conversation();
  const [created] = (await send([sent], FOR_A_SET)).cases;
  const id = created?.id ?? "";
  if (scored) await project.score([id]);
  project.jobs.length = 0;
  return { id, sent: { ...sent, occurredAt: OCCURRED_AT } };
}

const ledger = async () => {
  const ctx = project.context();
  return (await readAudit(ctx, project.slug, { basis: "automated" })).ledger;
};
const turns = () =>
  project.db.transact(project.id, async (db) => {
    const entries = await db.auditEntry.findMany({ where: { action: "case.ingest" } });
    return entries.map(({ after }) => (after as { turned: number }).turned);
  });
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe("a sample of a set that production sends later", () => {
  test("counts from then on, by when it occurred there, and is still a duplicate", async () => {
    const { id, sent } = await sample();
    const before = await ledger();
    const turned = sum(await turns());
    expect(outcomes(await send([sent]))).toEqual(["duplicate"]);
    const read = await project.read(id);
    expect(read.case).toMatchObject({ source: "api", occurredAt: new Date(OCCURRED_AT) });
    expect(read.case.intendedSetId).not.toBeNull();
    const after = await ledger();
    expect(after.cases).toBe(before.cases + 1);
    expect(after.scored).toBe(before.scored + 1);
    expect(sum(await turns())).toBe(turned + 1);
  });

  test("is drawn for the random audit as any case that comes in", async () => {
    const samples = await Promise.all(Array.from({ length: 24 }, () => sample()));
    await project.setAuditRate(0.5);
    await send(samples.map(({ sent }) => sent));
    const { randomAuditSeed: seed } = await project.db.transact("all", (db) =>
      db.project.findUniqueOrThrow({ where: { id: project.id } }),
    );
    const expected = samples.filter(({ id }) => drawForAudit(id, { rate: 0.5, seed }) !== null);
    const drawn = await Promise.all(
      samples.map(async (one) => {
        const { selections } = await project.read(one.id);
        return selections.some((chosen) => chosen.door === "random_audit") ? [one] : [];
      }),
    );
    expect(drawn.flat().map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(samples.length);
  });

  test("gets the round that the draw calls for: its open blind one, or else a new one", async () => {
    const [open, done] = [await sample(), await sample()];
    const [finished] = (await project.read(done.id)).rounds;
    await project.finish(finished?.id ?? "");
    await project.setAuditRate(1);
    await send([open.sent, done.sent]);
    const asked = project.jobs.flatMap(({ data }) => ("caseIds" in data ? data.caseIds : []));
    expect(asked.toSorted()).toEqual([open.id, done.id].toSorted());
    await project.score(asked);
    const [joined, anew] = [await project.read(open.id), await project.read(done.id)];
    expect(joined.rounds).toHaveLength(1);
    expect(anew.rounds.map(({ mode }) => mode)).toEqual(["blind", "blind"]);
    for (const { selections } of [joined, anew]) {
      const drawn = selections.find(({ door }) => door === "random_audit");
      expect(drawn).toMatchObject({ probability: 1, createdBy: "system" });
      expect(drawn?.roundId).not.toBeNull();
    }
  });

  test("is drawn once where it is scored only afterwards", async () => {
    await project.setAuditRate(1);
    const { id, sent } = await sample({ scored: false });
    await send([sent]);
    await project.score([id]);
    const { rounds, selections } = await project.read(id);
    expect(selections.filter(({ door }) => door === "random_audit")).toHaveLength(1);
    expect(rounds).toHaveLength(1);
  });

  test("turns once, however often and by however many calls it is sent", async () => {
    await project.setAuditRate(1);
    const samples = await Promise.all(Array.from({ length: 10 }, () => sample()));
    const sent = samples.map((one) => one.sent);
    const turned = sum(await turns());
    await Promise.all(
      Array.from({ length: 8 }, (_, call) => send(call % 2 === 0 ? sent : sent.toReversed())),
    );
    expect(sum(await turns())).toBe(turned + samples.length);
    const ids = samples.map(({ id }) => `'${id}'`).join(", ");
    expect(await project.count("selection", `door = 'random_audit' AND case_id IN (${ids})`)).toBe(
      samples.length,
    );
    project.jobs.length = 0;
    await send([...sent, ...sent]);
    expect(project.jobs).toEqual([]);
  });
});

describe("a sample of a set stays one", () => {
  test("where it comes for a set again", async () => {
    await project.setAuditRate(1);
    const { id, sent } = await sample();
    await send([sent], FOR_A_SET);
    await send([sent], { source: "api", set: "normal-help" });
    const read = await project.read(id);
    expect(read.case.source).toBe("set");
    expect(read.selections.map(({ door }) => door)).not.toContain("random_audit");
  });

  test("where other content comes under its id", async () => {
    const { id, sent } = await sample();
    expect(outcomes(await send([{ ...sent, model: "other" }]))).toEqual(["conflict"]);
    expect((await project.read(id)).case.source).toBe("set");
  });
});

test("a case of production keeps the source and the time it came with", async () => {
  const sent = conversation({ occurredAt: OCCURRED_AT });
  const [created] = (await send([sent])).cases;
  await send([{ ...sent, occurredAt: "2026-02-20T00:00:00.000Z" }], { source: "file" });
  expect((await project.read(created?.id ?? "")).case).toMatchObject({
    source: "api",
    occurredAt: new Date(OCCURRED_AT),
  });
});
