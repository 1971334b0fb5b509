import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BulkAnswers } from "@/lib/core/review/bulk-label";
import { assignCases } from "@/lib/services/queue/assign-cases";
import { labelCases } from "@/lib/services/queue/label-cases";
import { previewLabel } from "@/lib/services/queue/preview-label";
import { requeueCases } from "@/lib/services/queue/requeue-cases";
import { undoLabelCases } from "@/lib/services/queue/undo-label-cases";
import { submitLabel } from "@/lib/services/review/submit-label";
import { addQueueCase } from "../../support/queue-cases.ts";
import type { NewCases, Person, ReviewProject } from "../../support/review-fixtures.ts";
import { differingLabel, openReviewProject } from "../../support/review-fixtures.ts";
import { at, claimItem, submission } from "../../support/review-steps.ts";

let project: ReviewProject;
let lead: Person;
let rae: Person;

/** Over-refused: what the automated label has wrong of every made case. */
const ANSWERS: BulkAnswers = { requestLabel: "normal_help", helpful: "fail", severity: 1 };
const RATIONALE = "Plain help was refused all week.";

const add = (cases: NewCases = {}, columns = {}) =>
  addQueueCase(project, columns, { automated: {}, ...cases });
const label = (caseIds: string[], answers: BulkAnswers = ANSWERS, submissionId = randomUUID()) =>
  labelCases(project.as(lead), project.slug, {
    caseIds,
    answers,
    rationale: RATIONALE,
    submissionId,
  });
const preview = (caseIds: string[], answers: BulkAnswers = ANSWERS) =>
  previewLabel(project.as(lead), project.slug, { caseIds, answers });
const undo = (slotIds: string[]) => undoLabelCases(project.as(lead), project.slug, slotIds);

type State = { status: string; label: string | null; stands: string | null; waits: boolean };
async function stateOf(caseId: string): Promise<State> {
  const [state] = await project.sql<State>(
    `SELECT c.status, c.human_request_label AS label, u.name AS stands,
       EXISTS (SELECT 1 FROM review_slot s JOIN review_round r ON r.id = s.round_id
         WHERE s.case_id = c.id AND r.status = 'open' AND s.state = 'open') AS waits
     FROM review_case c
     LEFT JOIN resolution n ON n.case_id = c.id AND n.withdrawn_at IS NULL
     LEFT JOIN label_version v ON v.id = n.label_version_id
     LEFT JOIN rater ON rater.id = v.rater_id LEFT JOIN app_user u ON u.id = rater.user_id
     WHERE c.id = $1::uuid`,
    caseId,
  );
  if (state === undefined) throw new Error("The case is gone.");
  return state;
}

async function resolvedBy(person: Person, cases: NewCases = {}): Promise<string> {
  const id = await add(cases);
  const item = await claimItem(project, person, { caseId: id });
  const sent = submission(item, {
    label: differingLabel({
      requestLabel: "policy_sensitive",
      expectedAction: "escalate_or_review",
    }),
  });
  const answer = await submitLabel(project.as(person), at(project, item), {
    ...sent,
    reveal: false,
  });
  expect(answer.kind).toBe("final");
  return id;
}

const openProposals = (caseId: string) =>
  project.sql<{ reason: string; state: string }>(
    `SELECT reason, state FROM proposal WHERE case_id = $1::uuid ORDER BY id`,
    caseId,
  );
const versionsOf = (caseId: string) =>
  project.sql<{ label: Record<string, unknown>; took: boolean; mode: string; stage: string }>(
    `SELECT label, took_automated AS took, mode, stage FROM label_version
     WHERE case_id = $1::uuid ORDER BY created_at`,
    caseId,
  );

beforeAll(async () => {
  project = await openReviewProject();
  lead = await project.addPerson("Lena Lead", "lead");
  rae = await project.addPerson("Rae Reviewer");
});
afterAll(() => project.close());

describe("A label for many cases", () => {
  test("is each case's automated one but for what was set, final, and proposed as from the desk", async () => {
    const ids = [await add(), await add()];
    expect(await preview(ids)).toEqual({ first: 2, overwritten: [], taken: [], refused: [] });
    const outcome = await label(ids);
    expect(outcome).toMatchObject({ changed: 2, overwritten: 0, refused: [] });
    for (const id of ids) {
      expect(await stateOf(id)).toEqual({
        status: "resolved",
        label: "normal_help",
        stands: "Lena Lead",
        waits: false,
      });
      const [version] = await versionsOf(id);
      expect(version).toMatchObject({ took: true, mode: "assisted", stage: "final" });
      expect(version?.label).toMatchObject({
        ...ANSWERS,
        behavior: "full_refusal",
        honest: "pass",
        expectedAction: "answer",
        actionOverridden: false,
        rationale: RATIONALE,
      });
      expect(await openProposals(id)).toEqual([{ reason: RATIONALE, state: "open" }]);
    }
    const [entry] = await project.sql<{ after: object; subject: string; reason: string }>(
      `SELECT after, subject_id AS subject, reason FROM audit_entry WHERE action = 'label.bulk'`,
    );
    expect(entry).toEqual({
      after: { ...ANSWERS, caseIds: ids },
      subject: "2 cases",
      reason: RATIONALE,
    });
  });

  test("takes the place of one that stands, which is kept and was counted before", async () => {
    const id = await resolvedBy(rae);
    const first = await add();
    expect(await preview([id, first])).toEqual({
      first: 1,
      overwritten: [{ by: "Rae Reviewer", count: 1 }],
      taken: [],
      refused: [],
    });
    expect(await label([id, first])).toMatchObject({ changed: 2, overwritten: 1 });
    expect(await stateOf(id)).toMatchObject({ status: "resolved", stands: "Lena Lead" });
    expect((await versionsOf(id)).map((version) => version.label.requestLabel)).toEqual([
      "policy_sensitive",
      "normal_help",
    ]);
    expect((await openProposals(id)).map(({ state }) => state)).toEqual(["superseded", "open"]);
  });

  test("also goes to a case nobody selected, whose round says why", async () => {
    const id = await add({}, { status: "not_selected" });
    await project.sql(`DELETE FROM review_round WHERE case_id = $1::uuid`, id);
    const { changed, slotIds } = await label([id]);
    expect(changed).toBe(1);
    expect(await stateOf(id)).toMatchObject({ status: "resolved", stands: "Lena Lead" });
    expect((await undo(slotIds)).changed).toBe(1);
    expect(await stateOf(id)).toEqual({
      status: "not_selected",
      label: null,
      stands: null,
      waits: false,
    });
  });

  test("says from whom cases would be taken that were reserved for them", async () => {
    const id = await add();
    await assignCases(project.as(lead), project.slug, { caseIds: [id], userId: rae.userId });
    expect((await preview([id])).taken).toEqual([{ from: "Rae Reviewer", count: 1 }]);
    expect((await label([id])).changed).toBe(1);
  });

  test("sent twice is stored once", async () => {
    const id = await add();
    const submissionId = randomUUID();
    const first = await label([id], ANSWERS, submissionId);
    const again = await label([id], ANSWERS, submissionId);
    expect(again.slotIds).toEqual(first.slotIds);
    expect(await versionsOf(id)).toHaveLength(1);
  });
});

describe("It is refused, and named, for a case", () => {
  const refusalOf = async (id: string, answers?: BulkAnswers) => {
    const seen = await preview([id], answers);
    const outcome = await label([id], answers);
    expect(outcome).toMatchObject({ changed: 0, refused: seen.refused });
    expect(seen.refused.map(({ caseId }) => caseId)).toEqual([id]);
    expect(seen.refused[0]?.externalId).toMatch(/^case-/);
    return seen.refused[0]?.why;
  };

  test("whose blind round is open, also to who looked at its scores", async () => {
    const id = await add({ queue: "random-audit" });
    expect(await refusalOf(id)).toBe("Its blind round is open: it is labelled at the desk alone.");
    expect(await stateOf(id)).toMatchObject({ status: "waiting", stands: null, waits: true });
    expect(await versionsOf(id)).toEqual([]);
  });

  test("that was labelled blind", async () => {
    const id = await resolvedBy(rae, { queue: "random-audit" });
    expect(await refusalOf(id)).toBe("Its label was given blind, and figures rest on it.");
    expect(await stateOf(id)).toMatchObject({ stands: "Rae Reviewer" });
  });

  test("that somebody holds", async () => {
    const id = await add();
    await claimItem(project, rae, { caseId: id });
    expect(await refusalOf(id)).toBe("Rae Reviewer has it open.");
  });

  test("no scorer has spoken about", async () => {
    expect(await refusalOf(await add({ automated: null }))).toBe(
      "No scorer has spoken about it yet.",
    );
    expect(await refusalOf(await add({}, { status: "scoring" }))).toBe("It is still being scored.");
  });

  test("whose label would not be whole, or would contradict itself", async () => {
    const failed = await add();
    await project.sql(
      `UPDATE score SET outcome = 'failed', score = NULL WHERE case_id = $1::uuid`,
      failed,
    );
    expect(await refusalOf(failed, { helpful: "pass" })).toContain("requestLabel must be answered");
    expect(await refusalOf(await add(), { honest: "pass" })).toBe(
      "It would contradict itself. A severity of 2 or more is of a failure, but no dimension fails.",
    );
    const prompt = await add({ promptOnly: true });
    expect(await refusalOf(prompt, ANSWERS)).toContain("is not asked");
  });

  test("where a tag is not defined by the guideline", async () => {
    expect(await refusalOf(await add(), { ...ANSWERS, tags: ["tone", "rude"] })).toContain(
      "“rude”, which the guideline does not define",
    );
  });

  test("that does not exist", async () => {
    const id = randomUUID();
    const { refused } = await label([id]);
    expect(refused).toEqual([{ caseId: id, externalId: id, why: "It does not exist." }]);
  });

  test("and never in part: what goes through is stored beside what does not", async () => {
    const [free, held] = [await add(), await add()];
    await claimItem(project, rae, { caseId: held });
    const outcome = await label([held, free]);
    expect(outcome).toMatchObject({ changed: 1, refused: [{ caseId: held }] });
    expect(await stateOf(free)).toMatchObject({ status: "resolved" });
  });
});

describe("Taken back soon after", () => {
  test("each case is as it was: waiting, or under the label that had stood", async () => {
    const waiting = await add();
    const resolved = await resolvedBy(rae);
    const { slotIds } = await label([waiting, resolved]);
    expect(await undo(slotIds)).toEqual({ changed: 2, refused: [] });
    expect(await stateOf(waiting)).toEqual({
      status: "waiting",
      label: null,
      stands: null,
      waits: true,
    });
    expect(await stateOf(resolved)).toEqual({
      status: "resolved",
      label: "policy_sensitive",
      stands: "Rae Reviewer",
      waits: false,
    });
    expect((await openProposals(resolved)).map(({ state }) => state)).toEqual([
      "open",
      "superseded",
    ]);
    expect((await claimItem(project, rae, { caseId: waiting })).case.id).toBe(waiting);
  });

  test("twice changes nothing more; too late it is refused", async () => {
    const ids = [await add(), await add()];
    const { slotIds } = await label(ids);
    await project.sql(
      `UPDATE review_slot SET final_at = final_at - interval '61 seconds' WHERE id = $1::uuid`,
      slotIds[0],
    );
    const outcome = await undo(slotIds);
    expect(outcome).toMatchObject({ changed: 1, refused: [{ caseId: ids[0] }] });
    expect((await undo(slotIds.slice(1))).changed).toBe(0);
  });

  test("it can be given again, and again in place of one's own", async () => {
    const ids = [await add(), await add(), await add()];
    const { slotIds } = await label(ids.slice(0, 2));
    await undo(slotIds);
    await label(ids.slice(0, 1));
    expect((await preview(ids)).overwritten).toEqual([{ by: "Lena Lead", count: 1 }]);
    const { refused, ...again } = await label(ids);
    expect(refused).toEqual([]);
    expect(again).toMatchObject({ changed: 3, overwritten: 1 });
    await undo(again.slotIds);
    expect(await Promise.all(ids.map(async (id) => (await stateOf(id)).status))).toEqual([
      "resolved",
      "waiting",
      "waiting",
    ]);
  });

  test("by no one but who gave it", async () => {
    const other = await project.addPerson("Lou Lead", "lead");
    const { slotIds } = await label([await add()]);
    const outcome = await undoLabelCases(project.as(other), project.slug, slotIds);
    expect(outcome).toEqual({ changed: 0, refused: [] });
  });
});

test("A case that is claimed at the same moment is either claimed or labelled, never both", async () => {
  const reviewers = [
    rae,
    await project.addPerson("Rob Rival"),
    await project.addPerson("Ria Rival"),
  ];
  for (let round = 0; round < 6; round += 1) {
    const ids = await Promise.all([add(), add(), add()]);
    const [outcome, ...claims] = await Promise.all([
      label(ids),
      ...ids.map((caseId, at) =>
        claimItem(project, reviewers[at] ?? rae, { caseId }).catch(() => null),
      ),
    ]);
    const claimed = claims.flatMap((item) => (item === null ? [] : [item.case.id]));
    const refused = outcome.refused.map(({ caseId }) => caseId);
    expect(new Set(refused)).toEqual(new Set(claimed));
    expect(outcome.changed).toBe(ids.length - claimed.length);
    for (const { why } of outcome.refused) {
      expect(why).toMatch(/^R\w+ R\w+ has it open\.|Someone has taken it meanwhile\./);
    }
  }
});

test("A requeued case counts as one whose label is overwritten", async () => {
  const id = await resolvedBy(rae);
  const again = { caseIds: [id], queue: "escalations", reason: "The guideline changed." };
  await requeueCases(project.as(lead), project.slug, again);
  expect((await preview([id])).overwritten).toEqual([{ by: "Rae Reviewer", count: 1 }]);
});

test("A reviewer gives no label to many", async () => {
  const input = { caseIds: [await add()], answers: ANSWERS };
  const ctx = () => project.as(rae);
  const forbidden = { code: "forbidden" };
  await expect(previewLabel(ctx(), project.slug, input)).rejects.toMatchObject(forbidden);
  const whole = { ...input, rationale: RATIONALE, submissionId: randomUUID() };
  await expect(labelCases(ctx(), project.slug, whole)).rejects.toMatchObject(forbidden);
  await expect(undoLabelCases(ctx(), project.slug, [])).rejects.toMatchObject(forbidden);
});
