import { afterAll, expect, test } from "vitest";
import { listQueue } from "@/lib/services/queue/list-queue";
import { readCase } from "@/lib/services/queue/read-case";
import { requeueCases } from "@/lib/services/queue/requeue-cases";
import { revealScores } from "@/lib/services/queue/reveal-scores";
import { askSecondOpinion } from "@/lib/services/review/ask-second-opinion";
import { listOwnHistory } from "@/lib/services/review/list-own-history";
import { skipCase } from "@/lib/services/review/skip-case";
import { addQueueCase, queryOf } from "../../support/queue-cases.ts";
import { openQueueTeam } from "../../support/queue-team.ts";
import type { NewCases, Person } from "../../support/review-fixtures.ts";
import { at, claimItem, expireLeases, tokenOf } from "../../support/review-steps.ts";

const { project, lead, rae, sam } = await openQueueTeam();
afterAll(() => project.close());

async function skip(person: Person, caseId: string, note = "") {
  const item = await claimItem(project, person, { caseId });
  const input = { leaseToken: tokenOf(item), reason: "lacks_context" as const, note };
  await skipCase(project.as(person), at(project, item), input);
}

/** A case that Rae skipped without a word, and Sam with one. */
async function skippedCase(cases: NewCases = {}): Promise<string> {
  const id = await addQueueCase(project, {}, cases);
  await skip(rae, id);
  await skip(sam, id, "NOTELEAK which lock?");
  return id;
}

async function skipsInRow(person: Person, caseId: string) {
  const { rows } = await listQueue(project.as(person), project.slug, queryOf());
  return rows.find(({ id }) => id === caseId)?.skips;
}

const requeue = (caseIds: string[], queue: string) =>
  requeueCases(project.as(lead), project.slug, { caseIds, queue, reason: "Once more." });

test("A lead reads who skipped a case, when and why, and how many in the list", async () => {
  const before = Date.now();
  const id = await skippedCase();
  const { skips } = await readCase(project.as(lead), project.slug, id);
  expect(skips).toMatchObject([
    { rater: "Sam Second", reason: "lacks_context", note: "NOTELEAK which lock?" },
    { rater: "Rae Reviewer", reason: "lacks_context", note: "" },
  ]);
  for (const { at: when } of skips) expect(Date.parse(when ?? "")).toBeGreaterThanOrEqual(before);
  expect(await skipsInRow(lead, id)).toBe(2);
});

test("Who reviews or only looks on is not told who skipped", async () => {
  const id = await skippedCase();
  const vera = await project.addPerson("Vera Viewer", "viewer");
  for (const person of [rae, vera]) {
    expect((await readCase(project.as(person), project.slug, id)).skips).toEqual([]);
  }
  expect(await skipsInRow(rae, id)).toBe(0);
});

test("What someone wrote who may have seen scores is held back while the case is reviewed blind", async () => {
  const id = await skippedCase({ automated: {} });
  await requeue([id], "random-audit");
  const blind = await readCase(project.as(lead), project.slug, id);
  expect(blind).toMatchObject({
    withheld: true,
    skips: [{ rater: "Sam Second", reason: "lacks_context", note: null }, { note: "" }],
  });
  expect(JSON.stringify(blind)).not.toContain("NOTELEAK");
  await revealScores(project.as(lead), project.slug, id);
  const seen = await readCase(project.as(lead), project.slug, id);
  expect(seen.skips[0]?.note).toContain("NOTELEAK");
});

test("Neither a requeue nor a second opinion counts as a skip, and the history tells them apart", async () => {
  const ines = await project.addPerson("Ines");
  const [left, skipped, asked] = [
    await addQueueCase(project),
    await addQueueCase(project),
    await addQueueCase(project),
  ];
  const held = await claimItem(project, ines, { caseId: left });
  await expireLeases(project);
  expect((await requeue([left], "escalations")).changed).toBe(1);
  await skip(ines, skipped);
  const own = await claimItem(project, ines, { caseId: asked });
  await askSecondOpinion(project.as(ines), at(project, own), { note: "" });
  for (const id of [left, asked]) {
    expect((await readCase(project.as(lead), project.slug, id)).skips).toEqual([]);
    expect(await skipsInRow(lead, id)).toBe(0);
  }
  const { entries } = await listOwnHistory(project.as(ines), project.slug, null);
  expect(entries.map(({ caseId, skip: why, state }) => ({ caseId, state, why }))).toEqual([
    { caseId: skipped, state: "declined", why: { reason: "lacks_context", note: "" } },
    { caseId: held.case.id, state: "declined", why: null },
  ]);
});
