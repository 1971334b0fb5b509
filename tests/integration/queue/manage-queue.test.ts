import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { assignCases } from "@/lib/services/queue/assign-cases";
import { listQueue } from "@/lib/services/queue/list-queue";
import { prioritizeCases } from "@/lib/services/queue/prioritize-cases";
import { requeueCases } from "@/lib/services/queue/requeue-cases";
import { revealScores } from "@/lib/services/queue/reveal-scores";
import { claimCase } from "@/lib/services/review/claim-case";
import { listQueues } from "@/lib/services/review/list-queues";
import { skipCase } from "@/lib/services/review/skip-case";
import { submitLabel } from "@/lib/services/review/submit-label";
import { addQueueCase, queryOf } from "../../support/queue-cases.ts";
import { openQueueTeam } from "../../support/queue-team.ts";
import { at, claimItem, submission, tokenOf } from "../../support/review-steps.ts";

const { project, lead, rae, sam } = await openQueueTeam();
afterAll(() => project.close());

type Entry = { subject: string; after: unknown; reason: string | null };

async function entries(action: string): Promise<Entry[]> {
  return await project.sql<Entry>(
    `SELECT subject_id AS subject, after, reason FROM audit_entry
     WHERE action = $1 ORDER BY sequence`,
    action,
  );
}

async function rowOf(caseId: string, status: "waiting" | "all" = "waiting") {
  const page = await listQueue(project.as(lead), project.slug, queryOf({ status }));
  const row = page.rows.find(({ id }) => id === caseId);
  if (row === undefined) throw new Error("The case is not in the list.");
  return row;
}

async function resolvedCase(): Promise<string> {
  const id = await addQueueCase(project);
  const item = await claimItem(project, sam, { caseId: id });
  await submitLabel(project.as(sam), at(project, item), submission(item));
  return id;
}

describe("Assigning", () => {
  test("reserves cases for one reviewer, whom alone they are served to, and says so", async () => {
    const ids = [await addQueueCase(project), await addQueueCase(project)];
    const outcome = await assignCases(project.as(lead), project.slug, {
      caseIds: ids,
      userId: rae.userId,
    });
    expect(outcome).toEqual({ changed: 2, refused: [] });
    expect(await rowOf(ids[0] ?? "")).toMatchObject({ assignee: "Rae Reviewer", holder: null });
    const refused = await claimCase(project.as(sam), project.slug, { caseId: ids[0] ?? "" });
    expect(refused.kind).toBe("empty");
    const item = await claimItem(project, rae, { caseId: ids[0] ?? "" });
    expect(item.case.id).toBe(ids[0]);
    expect(await rowOf(ids[0] ?? "")).toMatchObject({ holder: "Rae Reviewer" });
    const [entry] = await entries("queue.assign");
    expect(entry).toMatchObject({ subject: "2 cases", after: { userId: rae.userId } });
  });

  test("names what it refuses: held, had before, resolved, unknown", async () => {
    const free = await addQueueCase(project);
    const held = await addQueueCase(project);
    const skipped = await addQueueCase(project);
    const resolved = await resolvedCase();
    const unknown = randomUUID();
    await claimItem(project, sam, { caseId: held });
    const item = await claimItem(project, rae, { caseId: skipped });
    await skipCase(project.as(rae), at(project, item), {
      leaseToken: tokenOf(item),
      reason: "unclear",
      note: "",
    });
    const outcome = await assignCases(project.as(lead), project.slug, {
      caseIds: [free, held, skipped, resolved, unknown],
      userId: rae.userId,
    });
    expect(outcome.changed).toBe(1);
    expect(Object.fromEntries(outcome.refused.map(({ caseId, why }) => [caseId, why]))).toEqual({
      [held]: "Someone has it open, or this reviewer had it before.",
      [skipped]: "Someone has it open, or this reviewer had it before.",
      [resolved]: "It does not wait for review.",
      [unknown]: "It does not exist.",
    });
    expect((await entries("queue.assign")).at(-1)).toMatchObject({ subject: free });
  });

  test("is served first and told, also beside more urgent work, and counted until taken", async () => {
    await project.sql(`DELETE FROM review_round`);
    const ines = await project.addPerson("Ines");
    await addQueueCase(project, {}, { priority: () => 90 });
    const low = await addQueueCase(project, {}, { priority: () => 1 });
    const sample = await addQueueCase(project, {}, { queue: "new-samples", priority: () => 5 });
    const assigned = async () =>
      (await listQueues(project.as(ines), project.slug)).map((queue) => queue.assigned);
    expect(await assigned()).toEqual([0, 0, 0]);
    const caseIds = [low, sample];
    await assignCases(project.as(lead), project.slug, { caseIds, userId: ines.userId });
    expect(await assigned()).toEqual([1, 0, 1]);
    const first = await claimItem(project, ines, {});
    expect(first).toMatchObject({ case: { id: sample }, assigned: true });
    await submitLabel(project.as(ines), at(project, first), submission(first));
    const second = await claimItem(project, ines, { queue: "escalations" });
    expect(second).toMatchObject({ case: { id: low }, assigned: true });
    expect(await assigned()).toEqual([0, 0, 0]);
    const third = await claimItem(project, ines, { holding: [second.slot.id] });
    expect(third).toMatchObject({ assigned: false });
  });

  test("to nobody gives cases back to everyone", async () => {
    const id = await addQueueCase(project);
    const give = (userId: string | null) =>
      assignCases(project.as(lead), project.slug, { caseIds: [id], userId });
    await give(rae.userId);
    expect(await give(null)).toEqual({ changed: 1, refused: [] });
    expect(await rowOf(id)).toMatchObject({ assignee: null });
    expect((await claimItem(project, sam, { caseId: id })).case.id).toBe(id);
  });

  test("for a blind round is refused to who has seen the scores", async () => {
    const seen = await addQueueCase(project, {}, { queue: "random-audit", automated: {} });
    const corrected = await addQueueCase(project, {}, { automated: {} });
    const fresh = await addQueueCase(project, {}, { queue: "random-audit", automated: {} });
    await revealScores(project.as(lead), project.slug, seen);
    const item = await claimItem(project, lead, { caseId: corrected });
    await submitLabel(project.as(lead), at(project, item), submission(item));
    const again = { queue: "random-audit", reason: "A second look." };
    await requeueCases(project.as(lead), project.slug, { caseIds: [corrected], ...again });
    const caseIds = [seen, corrected, fresh];
    const userId = lead.userId;
    const outcome = await assignCases(project.as(lead), project.slug, { caseIds, userId });
    const why = "It is reviewed blind, and this reviewer has seen its scores.";
    expect(outcome).toEqual({
      changed: 1,
      refused: [
        { caseId: seen, why },
        { caseId: corrected, why },
      ],
    });
    expect(await rowOf(seen)).toMatchObject({ assignee: null });
  });

  test("ends where the lead looks at the scores of what was to be reviewed blind", async () => {
    const id = await addQueueCase(project, {}, { queue: "random-audit", automated: {} });
    const assign = { caseIds: [id], userId: lead.userId };
    await assignCases(project.as(lead), project.slug, assign);
    expect(await rowOf(id)).toMatchObject({ assignee: "Lena Lead" });
    await revealScores(project.as(lead), project.slug, id);
    expect(await rowOf(id)).toMatchObject({ assignee: null });
    expect((await claimItem(project, sam, { caseId: id })).case.id).toBe(id);
    expect((await entries("scores.reveal")).at(-1)?.after).toEqual({ unassigned: true });
  });

  test("to someone who does not review here is refused", async () => {
    const viewer = await project.addPerson("Vera Viewer", "viewer");
    const caseIds = [await addQueueCase(project)];
    for (const userId of [viewer.userId, randomUUID()]) {
      await expect(
        assignCases(project.as(lead), project.slug, { caseIds, userId }),
      ).rejects.toMatchObject({ code: "invalid" });
    }
  });
});

describe("A priority set by hand", () => {
  test("moves a case up, names who did it, and is replaced by the next", async () => {
    const id = await addQueueCase(project);
    const set = (level: "low" | "normal" | "urgent") =>
      prioritizeCases(project.as(lead), project.slug, { caseIds: [id], level });
    const { priority } = await rowOf(id);
    expect(await set("urgent")).toEqual({ changed: 1, refused: [] });
    const raised = await rowOf(id);
    expect(raised.priority).toBe(priority + 90 + 100);
    expect(raised.priorityReasons.at(-1)).toEqual({
      part: "by_hand",
      points: 100,
      sentence: "Lena Lead set it to urgent.",
    });
    await set("low");
    expect((await rowOf(id)).priorityReasons.map(({ points }) => points)).toEqual([100, -50]);
    await set("normal");
    expect((await rowOf(id)).priorityReasons.map(({ part }) => part)).toEqual(["severity"]);
    expect(await entries("queue.prioritize")).toHaveLength(3);
  });

  test("is refused for a case that waits no more, without an entry", async () => {
    const id = await resolvedCase();
    const before = await entries("queue.prioritize");
    const outcome = await prioritizeCases(project.as(lead), project.slug, {
      caseIds: [id],
      level: "high",
    });
    expect(outcome).toEqual({
      changed: 0,
      refused: [{ caseId: id, why: "It does not wait for review." }],
    });
    expect(await entries("queue.prioritize")).toEqual(before);
  });
});

describe("Requeueing", () => {
  const again = (caseIds: string[], queue = "random-audit") =>
    requeueCases(project.as(lead), project.slug, {
      caseIds,
      queue,
      reason: "The guideline changed.",
    });

  test("opens a round in the queue wanted; the earlier label stands and the reason is kept", async () => {
    const id = await resolvedCase();
    const held = await addQueueCase(project);
    await claimItem(project, rae, { caseId: held });
    const scoring = await addQueueCase(project, { status: "scoring" });
    const outcome = await again([id, held, scoring]);
    expect(outcome.changed).toBe(1);
    expect(Object.fromEntries(outcome.refused.map(({ caseId, why }) => [caseId, why]))).toEqual({
      [held]: "Someone has it open, or it was drawn for a blind queue and stays in one.",
      [scoring]: "It is still being scored.",
    });
    expect(await rowOf(id)).toMatchObject({ status: "waiting", blind: true, assignee: null });
    const standing = await project.sql(
      `SELECT 1 FROM resolution WHERE case_id = $1::uuid AND withdrawn_at IS NULL`,
      id,
    );
    expect(standing).toHaveLength(1);
    expect((await entries("queue.requeue")).at(-1)).toMatchObject({
      subject: id,
      after: { queue: "random-audit", caseIds: [id] },
      reason: "The guideline changed.",
    });
    const doors = await project.sql<{ door: string; probability: number | null }>(
      `SELECT door, probability FROM selection WHERE case_id = $1::uuid AND door = 'by_hand'`,
      id,
    );
    expect(doors).toEqual([{ door: "by_hand", probability: null }]);
  });

  test("gives a case that everyone skipped to everyone anew", async () => {
    const id = await addQueueCase(project);
    const item = await claimItem(project, sam, { caseId: id });
    const skipped = { leaseToken: tokenOf(item), reason: "unclear" as const, note: "" };
    await skipCase(project.as(sam), at(project, item), skipped);
    const claim = () => claimCase(project.as(sam), project.slug, { caseId: id });
    expect(await claim()).toMatchObject({ kind: "empty", reason: "not_yours" });
    expect(await again([id], "escalations")).toEqual({ changed: 1, refused: [] });
    expect(await claim()).toMatchObject({ kind: "item" });
  });

  test("keeps a case as urgent as it was, also with what a lead set", async () => {
    const id = await addQueueCase(project, {}, { automated: {}, priority: () => 100 });
    const item = await claimItem(project, sam, { caseId: id });
    const skipped = { leaseToken: tokenOf(item), reason: "unclear" as const, note: "" };
    await skipCase(project.as(sam), at(project, item), skipped);
    const level = "urgent" as const;
    await prioritizeCases(project.as(lead), project.slug, { caseIds: [id], level });
    const before = await rowOf(id);
    expect(before.priority).toBe(200);
    expect(await again([id], "escalations")).toEqual({ changed: 1, refused: [] });
    const { priority, priorityReasons } = await rowOf(id);
    expect(priority).toBe(200);
    expect(priorityReasons.map(({ part, points }) => [part, points])).toEqual([
      ["severity", 100],
      ["by_hand", 100],
    ]);
    const slots = await project.sql<{ priority: number }>(
      `SELECT priority FROM review_slot WHERE case_id = $1::uuid AND state = 'open'`,
      id,
    );
    expect(slots).toEqual([{ priority: 200 }]);
  });

  test("into a blind queue counts the severity people told, not that of scorers", async () => {
    const told = { reason: "A customer complained.", severity: 1 };
    const id = await addQueueCase(project, {}, { automated: {}, escalation: told });
    expect((await again([id], "random-audit")).changed).toBe(1);
    const [round] = await project.sql<{ priority: number; parts: object[] }>(
      `SELECT priority, priority_parts AS parts FROM review_round
       WHERE case_id = $1::uuid AND status = 'open'`,
      id,
    );
    expect(round).toMatchObject({ priority: 20, parts: [{ part: "severity", points: 20 }] });
  });

  test("leaves a case drawn for a blind queue in a blind one", async () => {
    const id = await addQueueCase(project, {}, { queue: "random-audit" });
    expect((await again([id], "escalations")).changed).toBe(0);
    expect((await again([id], "random-audit")).changed).toBe(1);
    expect(await rowOf(id)).toMatchObject({ blind: true });
  });

  test("twice at once leaves one round open", async () => {
    const id = await resolvedCase();
    const outcomes = await Promise.all([again([id], "escalations"), again([id], "escalations")]);
    expect(outcomes.map(({ changed }) => changed)).toEqual([1, 1]);
    const open = await project.sql(
      `SELECT 1 FROM review_round WHERE case_id = $1::uuid AND status = 'open'`,
      id,
    );
    expect(open).toHaveLength(1);
  });

  test("names the queue that does not exist", async () => {
    await expect(again([await resolvedCase()], "nowhere")).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

test("A reviewer manages nothing", async () => {
  const caseIds = [await addQueueCase(project)];
  const ctx = () => project.as(rae);
  await expect(
    assignCases(ctx(), project.slug, { caseIds, userId: rae.userId }),
  ).rejects.toMatchObject({ code: "forbidden" });
  await expect(
    prioritizeCases(ctx(), project.slug, { caseIds, level: "urgent" }),
  ).rejects.toMatchObject({ code: "forbidden" });
  await expect(
    requeueCases(ctx(), project.slug, { caseIds, queue: "escalations", reason: "Again." }),
  ).rejects.toMatchObject({ code: "forbidden" });
});
