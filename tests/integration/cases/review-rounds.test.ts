import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ingestCases } from "@/lib/services/cases/ingest-cases";
import { rescueUnscored } from "@/lib/services/cases/rescue-unscored";
import type { Context } from "@/lib/services/context";
import type { ScoringProject } from "../../support/scoring-project.ts";
import { createScoringProject, HARMFUL } from "../../support/scoring-project.ts";

let project: ScoringProject;

beforeAll(async () => {
  project = await createScoringProject();
});
afterAll(() => project.close());

function system(changes: Partial<Context> = {}) {
  return project.context({ actor: { kind: "system" }, ...changes });
}

describe("which cases get a round", () => {
  test("severe ones, in the assisted queue, with the reasons of their priority", async () => {
    const { id } = await project.ingest({ messages: HARMFUL });
    await project.score([id]);
    const stored = await project.read(id);
    expect(stored.selections.map(({ door }) => door)).toContain("severe");
    expect(stored.rounds).toMatchObject([{ mode: "assisted", status: "open" }]);
    const [round] = stored.rounds;
    expect(round?.priority).toBeGreaterThan(0);
    expect(round?.slots).toMatchObject([{ state: "open", priority: round?.priority }]);
    expect(stored.case).toMatchObject({
      status: "waiting",
      blindOpen: false,
      priority: round?.priority,
    });
    expect(stored.selections.every(({ roundId }) => roundId === round?.id)).toBe(true);
  });

  test("escalated ones, under the name of whoever sent them", async () => {
    const { id } = await project.ingest({
      escalation: { reason: "The customer is upset.", severity: 3 },
    });
    await project.score([id]);
    const stored = await project.read(id);
    expect(stored.selections).toMatchObject([
      { door: "escalated", createdBy: "cli:tester", severity: 3, probability: null },
      { door: "severe", createdBy: "system" },
    ]);
    expect(stored.rounds).toMatchObject([{ mode: "assisted" }]);
  });

  test("drawn ones, blind, with probability and seed, and nothing of scorers in the priority", async () => {
    await project.setAuditRate(1);
    const { id } = await project.ingest({ messages: HARMFUL });
    await project.score([id]);
    await project.setAuditRate(0);
    const stored = await project.read(id);
    const drawn = stored.selections.find(({ door }) => door === "random_audit");
    expect(drawn?.probability).toBe(1);
    expect(drawn?.seed).not.toBe("");
    expect(stored.selections.map(({ door }) => door)).toContain("severe");
    expect(stored.rounds).toMatchObject([{ mode: "blind", priority: 10 }]);
    expect(stored.rounds[0]?.priorityParts).toEqual([
      expect.objectContaining({ part: "sampling" }),
    ]);
    expect(stored.case.blindOpen).toBe(true);
  });

  test("new samples go to their own blind queue, and are never drawn: only production is audited", async () => {
    await project.setAuditRate(1);
    const { id } = await project.ingest({}, "normal-help");
    await project.score([id]);
    await project.setAuditRate(0);
    const { rounds, selections } = await project.read(id);
    expect(selections.map(({ door }) => door)).toEqual(["new_sample"]);
    const queue = await project.db.transact(project.id, (db) =>
      db.reviewQueue.findUniqueOrThrow({ where: { id: rounds[0]?.queueId ?? "" } }),
    );
    expect(rounds).toHaveLength(1);
    expect(queue).toMatchObject({ slug: "new-samples", mode: "blind" });
  });
});

describe("an escalation that comes later", () => {
  const escalation = { reason: "A second complaint came in.", severity: 3 };

  async function escalate({ value }: { value: object }) {
    await ingestCases(project.context(), {
      project: project.slug,
      source: "api",
      cases: [{ value: { ...value, escalation }, idStem: null }],
    });
  }

  test("joins the open round and makes it more urgent", async () => {
    const known = await project.ingest({ escalation: { reason: "first", severity: 1 } });
    await project.score([known.id]);
    const [before] = (await project.read(known.id)).rounds;
    await escalate(known);
    await project.score([known.id]);
    const stored = await project.read(known.id);
    expect(stored.rounds).toHaveLength(1);
    expect(stored.rounds[0]?.priority).toBeGreaterThan(before?.priority ?? 0);
    expect(stored.rounds[0]?.slots[0]?.priority).toBe(stored.rounds[0]?.priority);
    expect(stored.case.priority).toBe(stored.rounds[0]?.priority);
    const waiting = stored.selections.filter(({ roundId }) => roundId === null);
    expect(waiting).toEqual([]);
  });

  test("joins an open blind round, which stays blind and tells nothing of scorers", async () => {
    await project.setAuditRate(1);
    const known = await project.ingest({ messages: HARMFUL });
    await project.score([known.id]);
    await project.setAuditRate(0);
    await escalate(known);
    await project.score([known.id]);
    const stored = await project.read(known.id);
    expect(stored.rounds).toMatchObject([{ mode: "blind" }]);
    const parts = stored.rounds[0]?.priorityParts;
    expect(parts).toEqual([
      expect.objectContaining({ part: "severity", points: 100 }),
      expect.objectContaining({ part: "sampling" }),
    ]);
    expect(stored.case.blindOpen).toBe(true);
  });

  test("opens an assisted round for a case that was not selected, or whose round is over", async () => {
    const known = await project.ingest();
    await project.score([known.id]);
    expect((await project.read(known.id)).case.status).toBe("not_selected");
    await escalate(known);
    await project.score([known.id]);
    const [first] = (await project.read(known.id)).rounds;
    expect(first).toMatchObject({ mode: "assisted", status: "open" });
    await project.finish(first?.id ?? "");
    const again = { value: { ...known.value, escalation: { ...escalation, reason: "a third" } } };
    await escalate(again);
    await ingestCases(project.context(), {
      project: project.slug,
      source: "api",
      cases: [{ value: again.value, idStem: null }],
    });
    await project.score([known.id]);
    const { rounds } = await project.read(known.id);
    expect(rounds.map(({ status }) => status).toSorted()).toEqual(["open", "resolved"]);
  });
});

describe("what waits for a lost job", () => {
  const asked = () =>
    new Set(project.jobs.splice(0).flatMap(({ data }) => ("caseIds" in data ? data.caseIds : [])));
  const later = (minutes: number) =>
    system({ now: new Date(project.context().now.getTime() + minutes * 60_000) });

  test("is asked for again after ten minutes: a case, and an escalation of a scored one", async () => {
    const known = await project.ingest();
    await project.score([known.id]);
    const unscored = await project.ingest();
    const escalation = { reason: "Its job got lost.", severity: 2 };
    await ingestCases(project.context(), {
      project: project.slug,
      source: "api",
      cases: [{ value: { ...known.value, escalation }, idStem: null }],
    });
    asked();
    await rescueUnscored(later(9));
    expect(asked()).toEqual(new Set());
    await rescueUnscored(later(11));
    const rescued = asked();
    expect(rescued).toContain(unscored.id);
    expect(rescued).toContain(known.id);
    await project.score([...rescued]);
    expect((await project.read(known.id)).rounds).toMatchObject([{ status: "open" }]);
    await rescueUnscored(later(11));
    expect(asked()).toEqual(new Set());
  });
});
