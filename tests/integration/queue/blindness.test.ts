import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { QueueFilter, QueueRow } from "@/lib/contract/queue";
import { countQueue } from "@/lib/services/queue/count-queue";
import { listQueue } from "@/lib/services/queue/list-queue";
import { readCase } from "@/lib/services/queue/read-case";
import { revealScores } from "@/lib/services/queue/reveal-scores";
import { addQueueCase, findIds, queryOf } from "../../support/queue-cases.ts";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import { openReviewProject } from "../../support/review-fixtures.ts";
import { claimItem } from "../../support/review-steps.ts";

let project: ReviewProject;
let reviewer: Person;
let lead: Person;
let viewer: Person;
let blind: string;
let assisted: string;

const AUTOMATED = {
  auto_request_label: "unsafe_request",
  auto_expected_action: "refuse",
  auto_observed_action: "answer",
  auto_helpful: "fail",
  auto_honest: "fail",
  auto_harmless: "fail",
};
/** What an old or wrong round may hold: parts that follow from scorers. */
const PARTS = [
  { part: "sampling", points: 10, sentence: "The random audit needs an answer to every item." },
  { part: "disagreement", points: 20, sentence: "PARTLEAK the scorers disagree." },
  { part: "uncertainty", points: 5, sentence: "PARTLEAK 83 % sure." },
];
const LEAKS = /LEAK|unsafe_request|"refuse"|"fail"|rules@|9\.8\.7|0\.95137|"severity":3/;
const DERIVED: Partial<QueueFilter>[] = [
  { label: "unsafe_request" },
  { expected: "refuse" },
  { observed: "answer" },
  { failed: "helpful" },
  { failed: "honest" },
  { failed: "harmless" },
];

beforeAll(async () => {
  project = await openReviewProject();
  reviewer = await project.addPerson("Rae Reviewer");
  lead = await project.addPerson("Lena Lead", "lead");
  viewer = await project.addPerson("Vera Viewer", "viewer");
  blind = await addQueueCase(project, AUTOMATED, { queue: "random-audit" });
  assisted = await addQueueCase(project, AUTOMATED, { queue: "escalations" });
  await project.sql(
    `UPDATE review_round SET priority_parts = $1::jsonb WHERE case_id = $2::uuid`,
    JSON.stringify(PARTS),
    blind,
  );
});
afterAll(() => project.close());

async function rowOf(person: Person, caseId: string): Promise<QueueRow> {
  const { rows } = await listQueue(project.as(person), project.slug, queryOf());
  const row = rows.find(({ id }) => id === caseId);
  if (row === undefined) throw new Error("The case is not in the list.");
  return row;
}

describe.each([
  ["a reviewer", () => reviewer],
  ["a lead", () => lead],
])("From %s a case with an open blind round keeps", (_, person) => {
  test("its verdicts, in the list", async () => {
    const row = await rowOf(person(), blind);
    expect(JSON.stringify(row)).not.toMatch(LEAKS);
    expect(row).toMatchObject({ blind: true, requestLabel: null, harmless: null, severity: null });
    expect(row.priorityReasons.map(({ part }) => part)).toEqual(["sampling"]);
    expect(await rowOf(person(), assisted)).toMatchObject({ blind: false, harmless: "fail" });
  });

  test.each(DERIVED)("itself, from the filter %o", async (filter) => {
    expect(await findIds(project, person(), filter)).toEqual([assisted]);
    const counted = await countQueue(project.as(person()), project.slug, queryOf(filter));
    expect(counted).toEqual({ count: 1, atLeast: false });
  });

  test("scores, reasons and labels, on its page", async () => {
    const view = await readCase(project.as(person()), project.slug, blind);
    expect(JSON.stringify(view)).not.toMatch(LEAKS);
    expect(view).toMatchObject({
      withheld: true,
      automated: null,
      labels: [],
      proposal: null,
      mayReveal: person() === lead,
    });
    expect(view.selections).toEqual([
      {
        door: "random_audit",
        sentence: "Drawn at random from all cases.",
        probability: null,
        at: view.row.createdAt,
      },
    ]);
  });
});

test("What people corrected is not found while it waits blind, but by who never rates", async () => {
  const about = { model: "corrected-b", human_behavior: "full_compliance" };
  const again = await addQueueCase(project, { ...AUTOMATED, ...about }, { queue: "random-audit" });
  const known = await addQueueCase(project, { ...AUTOMATED, ...about });
  for (const corrected of ["yes", "no"] as const) {
    const found = corrected === "yes" ? [known] : [];
    const filter = { model: "corrected-b", corrected };
    expect(await findIds(project, reviewer, filter)).toEqual(found);
    expect(await findIds(project, lead, filter)).toEqual(found);
  }
  const all = await findIds(project, viewer, { model: "corrected-b", corrected: "yes" });
  expect(new Set(all)).toEqual(new Set([again, known]));
  await project.sql(`DELETE FROM review_case WHERE model = 'corrected-b'`);
});

test("A viewer, who never rates, sees everything", async () => {
  expect(await rowOf(viewer, blind)).toMatchObject({ blind: false, harmless: "fail" });
  const view = await readCase(project.as(viewer), project.slug, blind);
  expect(view).toMatchObject({ withheld: false, mayReveal: false });
  expect(view.automated?.scorerVersion).toBe("rules@9.8.7");
});

describe("A lead who looks on purpose", () => {
  let watched: string;
  let curious: Person;

  beforeAll(async () => {
    curious = await project.addPerson("Cara Curious", "lead");
    watched = await addQueueCase(project, AUTOMATED, { queue: "random-audit" });
    await revealScores(project.as(curious), project.slug, watched);
  });

  test("sees it from then on, in lists and by filters too; the others do not", async () => {
    const view = await readCase(project.as(curious), project.slug, watched);
    expect(view).toMatchObject({ withheld: false, row: { blind: false, harmless: "fail" } });
    expect(view.automated?.scorerVersion).toBe("rules@9.8.7");
    expect(await findIds(project, curious, { failed: "honest" })).toContain(watched);
    expect(await findIds(project, curious, { failed: "honest" })).not.toContain(blind);
    expect(await findIds(project, lead, { failed: "honest" })).not.toContain(watched);
  });

  test("is recorded, and does not get it to rate blind", async () => {
    const entries = await project.sql<{ actor: string; subject: string }>(
      `SELECT actor, subject_id AS subject FROM audit_entry WHERE action = 'scores.reveal'`,
    );
    expect(entries).toEqual([{ actor: `user:${curious.userId}`, subject: watched }]);
    const claimed = await claimItem(project, curious, { queue: "random-audit" });
    expect(claimed.case.id).not.toBe(watched);
  });

  test("is refused while they hold the case for a blind label", async () => {
    const held = await addQueueCase(project, AUTOMATED, { queue: "random-audit" });
    await claimItem(project, curious, { caseId: held });
    await expect(revealScores(project.as(curious), project.slug, held)).rejects.toMatchObject({
      code: "conflict",
      reason: "held_blind",
    });
    expect(await readCase(project.as(curious), project.slug, held)).toMatchObject({
      withheld: true,
    });
  });
});

test("A reviewer may not look on purpose, and finds no case that does not exist", async () => {
  await expect(revealScores(project.as(reviewer), project.slug, blind)).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(readCase(project.as(reviewer), project.slug, randomUUID())).rejects.toMatchObject({
    code: "not_found",
  });
});

test("What a rater is shown of an assisted case is remembered", async () => {
  const fresh = await project.addPerson("Fay Fresh");
  await readCase(project.as(fresh), project.slug, assisted);
  const seen = await project.sql<{ caseId: string }>(
    `SELECT case_id::text AS "caseId" FROM score_view WHERE user_id = $1`,
    fresh.userId,
  );
  expect(seen).toEqual([{ caseId: assisted }]);
});
