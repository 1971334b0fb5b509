import { afterAll, beforeAll, expect, test } from "vitest";
import type { SaveSampleInput } from "@/lib/contract/playground";
import { SHIPPED_SCORERS } from "@/lib/core/scoring/shipped-scorers";
import { scoreCases } from "@/lib/services/cases/score-cases";
import type { Job } from "@/lib/services/context";
import { saveSample } from "@/lib/services/playground/save-sample";
import { claimCase } from "@/lib/services/review/claim-case";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import { openReviewProject } from "../../support/review-fixtures.ts";

let project: ReviewProject;
let lead: Person;
let rae: Person;
const jobs: Job[] = [];

beforeAll(async () => {
  project = await openReviewProject();
  lead = await project.addPerson("Lena Lead", "lead");
  rae = await project.addPerson("Rae Reviewer");
});
afterAll(() => project.close());

function sampleOf(prompt: string, changes: Partial<SaveSampleInput> = {}): SaveSampleInput {
  return {
    set: "normal-help",
    messages: [
      { role: "user", content: prompt },
      { role: "assistant", content: "Pull the red lever twice." },
    ],
    model: null,
    language: "en",
    category: "machines",
    ...changes,
  };
}

function save(person: Person, input: SaveSampleInput) {
  const enqueue = (_: unknown, job: Job) => {
    jobs.push(job);
    return Promise.resolve();
  };
  return saveSample({ ...project.as(person), enqueue }, project.slug, input);
}

async function scoreAll(): Promise<void> {
  for (const { data, name } of jobs.splice(0)) {
    if (name !== "score-cases") continue;
    await scoreCases({ ...project.as(lead), actor: { kind: "system" } }, data, SHIPPED_SCORERS);
  }
}

const claim = (person: Person, caseId: string) =>
  claimCase(project.as(person), project.slug, { queue: "new-samples", caseId });
const roundsOf = (caseId: string) =>
  project.sql<{ mode: string; door: string }>(
    `SELECT r.mode, s.door FROM review_round r
     JOIN selection s ON s.case_id = r.case_id WHERE r.case_id = $1::uuid`,
    caseId,
  );

test("what is saved waits to be labelled blind, by anyone but who saw its scores", async () => {
  const { caseId, known } = await save(lead, sampleOf("How do I stop the mill?"));
  expect(known).toBe(false);
  await scoreAll();
  expect(await roundsOf(caseId)).toContainEqual({ mode: "blind", door: "new_sample" });
  expect(await claim(lead, caseId)).toMatchObject({ kind: "empty" });
  expect(await claim(rae, caseId)).toMatchObject({ kind: "item", item: { mode: "blind" } });
});

test("it keeps its language, category and set, and both the case and the look are in the log", async () => {
  const { caseId } = await save(lead, sampleOf("How do I oil the mill?"));
  const [row] = await project.sql(
    `SELECT c.language, c.category, c.source, e.slug FROM review_case c
     JOIN evaluation_set e ON e.id = c.intended_set_id WHERE c.id = $1::uuid`,
    caseId,
  );
  expect(row).toEqual({
    language: "en",
    category: "machines",
    source: "set",
    slug: "normal-help",
  });
  const told = await project.sql<{ action: string; actor: string }>(
    `SELECT action, actor FROM audit_entry WHERE subject_id = $1 ORDER BY sequence`,
    caseId,
  );
  expect(told).toEqual(
    ["scores.reveal", "case.ingest"].map((action) => ({ action, actor: `user:${lead.userId}` })),
  );
});

test("the same conversation again is the same case, and spoils it for the second person, too", async () => {
  const other = await project.addPerson("Lou Lead", "lead");
  const first = await save(lead, sampleOf("How do I paint the mill?"));
  await scoreAll();
  const again = await save(other, sampleOf("How do I paint the mill?"));
  expect(again).toEqual({ caseId: first.caseId, known: true });
  expect(await claim(other, first.caseId)).toMatchObject({ kind: "empty" });
});

test("who holds it blind is told to commit first, and nothing is recorded", async () => {
  const holder = await project.addPerson("Hal Holder", "lead");
  const { caseId } = await save(lead, sampleOf("How do I sell the mill?"));
  await scoreAll();
  expect(await claim(holder, caseId)).toMatchObject({ kind: "item" });
  await expect(save(holder, sampleOf("How do I sell the mill?"))).rejects.toMatchObject({
    code: "conflict",
    reason: "held_blind",
  });
  const views = await project.sql(
    `SELECT 1 FROM score_view WHERE case_id = $1::uuid AND user_id = $2`,
    caseId,
    holder.userId,
  );
  expect(views).toEqual([]);
});

test("a prompt alone can be saved", async () => {
  const messages = [{ role: "user", content: "How do I find the mill?" }];
  const { caseId } = await save(lead, sampleOf("", { messages }));
  await scoreAll();
  expect(await claim(rae, caseId)).toMatchObject({ kind: "item", item: { mode: "blind" } });
});

test("what is no conversation is refused with the place", async () => {
  const save2 = (messages: unknown[]) => save(lead, sampleOf("", { messages }));
  await expect(save2([{ role: "robot", content: "x" }])).rejects.toMatchObject({
    code: "invalid",
    problems: [{ path: "messages[0].role" }],
  });
  await expect(save2([{ role: "user", content: "  " }])).rejects.toMatchObject({
    problems: [{ path: "messages" }],
  });
  await expect(save(lead, sampleOf("x", { set: "no-such-set" }))).rejects.toMatchObject({
    code: "not_found",
  });
});

test("a reviewer may not save, as they may not add samples", async () => {
  await expect(save(rae, sampleOf("How do I buy a mill?"))).rejects.toMatchObject({
    code: "forbidden",
  });
});
