import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askSecondOpinion } from "@/lib/services/review/ask-second-opinion";
import { claimCase } from "@/lib/services/review/claim-case";
import { editLabel } from "@/lib/services/review/edit-label";
import { listOwnHistory } from "@/lib/services/review/list-own-history";
import { readSlot } from "@/lib/services/review/read-slot";
import { submitLabel } from "@/lib/services/review/submit-label";
import { undoSubmission } from "@/lib/services/review/undo-submission";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import {
  addCases,
  agreeingLabel,
  differingLabel,
  openReviewProject,
} from "../../support/review-fixtures.ts";
import { approveOpen, humanLabel, proposalsOf } from "../../support/review-outcomes.ts";
import { at, claimItem, passUndoTime, submission, submitted } from "../../support/review-steps.ts";

let project: ReviewProject;
let ada: Person;
let ben: Person;

beforeAll(async () => {
  project = await openReviewProject();
});
afterAll(() => project.close());
beforeEach(async () => {
  await project.sql(`DELETE FROM review_round`);
  ada = await project.addPerson("Ada");
  ben = await project.addPerson("Ben");
});

describe("undo", () => {
  test("takes a label back to a draft under a new lease, and its proposal too", async () => {
    await addCases(project);
    const item = await submitted(project, ada);
    const back = await undoSubmission(project.as(ada), at(project, item));
    expect(back).toMatchObject({
      slot: { state: "claimed", undoUntil: null },
      draft: { label: differingLabel(), revision: 1 },
      submitted: null,
    });
    expect(back.slot.leaseToken).not.toBe(item.slot.leaseToken);
    expect(await proposalsOf(project, item.case.id)).toMatchObject([{ state: "superseded" }]);
    expect(await humanLabel(project, item.case.id)).toEqual({ status: "waiting", label: null });
    const kept = await project.sql(
      `SELECT 1 FROM label_version WHERE slot_id = $1::uuid`,
      item.slot.id,
    );
    expect(kept).toHaveLength(1);
    const again = submission(back, { label: agreeingLabel() });
    await submitLabel(project.as(ada), at(project, back), again);
    expect(await humanLabel(project, item.case.id)).toEqual({
      status: "resolved",
      label: "unsafe_request",
    });
    expect(await proposalsOf(project, item.case.id)).toMatchObject([{ state: "superseded" }]);
  });

  test("is over after ten seconds by the database's clock", async () => {
    await addCases(project);
    const item = await submitted(project, ada);
    await passUndoTime(project);
    await expect(undoSubmission(project.as(ada), at(project, item))).rejects.toMatchObject({
      reason: "too_late",
    });
  });

  test("gives the submitted label, whatever draft was left behind", async () => {
    await addCases(project);
    const item = await submitted(project, ada);
    await project.sql(
      `INSERT INTO review_draft (slot_id, project_id, rater_id, label, revision, updated_at)
       SELECT id, project_id, rater_id, $2::jsonb, 7, now() FROM review_slot WHERE id = $1::uuid`,
      item.slot.id,
      JSON.stringify(agreeingLabel()),
    );
    const back = await undoSubmission(project.as(ada), at(project, item));
    expect(back.draft).toMatchObject({ label: differingLabel(), revision: 8 });
  });

  test("twice gives the same draft", async () => {
    await addCases(project);
    const item = await submitted(project, ada);
    const [one, two] = await Promise.all([
      undoSubmission(project.as(ada), at(project, item)),
      undoSubmission(project.as(ada), at(project, item)),
    ]);
    expect(one?.slot.leaseToken).toBe(two?.slot.leaseToken);
  });

  test("of a second opinion lets the first label and its proposal stand again", async () => {
    await addCases(project);
    const first = await submitted(project, ada);
    await askSecondOpinion(project.as(ada), at(project, first), { note: "Am I right?" });
    const second = await submitted(project, ben, agreeingLabel());
    expect(await humanLabel(project, first.case.id)).toEqual({
      status: "resolved",
      label: "unsafe_request",
    });
    expect(await proposalsOf(project, first.case.id)).toMatchObject([{ state: "superseded" }]);
    await undoSubmission(project.as(ben), at(project, second));
    expect(await humanLabel(project, first.case.id)).toEqual({
      status: "waiting",
      label: "normal_help",
    });
    expect(await proposalsOf(project, first.case.id)).toMatchObject([{ state: "open" }]);
  });

  test("of a revealed blind label keeps the commit, and is final at the next submission", async () => {
    await addCases(project, { queue: "random-audit" });
    const item = await claimItem(project, ada);
    const place = at(project, item);
    await submitLabel(project.as(ada), place, submission(item));
    const back = await undoSubmission(project.as(ada), place);
    expect(back).toMatchObject({ mode: "blind", submitted: agreeingLabel() });
    expect(back.automated).not.toBeNull();
    const again = submission(back, { label: differingLabel() });
    await expect(submitLabel(project.as(ada), place, again)).rejects.toMatchObject({
      code: "invalid",
      problems: [{ path: "because" }],
    });
    const reasoned = { ...again, because: "I misread it." };
    expect((await submitLabel(project.as(ada), place, reasoned)).kind).toBe("final");
    const versions = await project.sql<{ stage: string; because: string | null }>(
      `SELECT stage, revised_because AS because FROM label_version
       WHERE slot_id = $1::uuid ORDER BY version`,
      item.slot.id,
    );
    expect(versions).toEqual([
      { stage: "committed", because: null },
      { stage: "final", because: null },
      { stage: "final", because: "I misread it." },
    ]);
  });

  test("of a revealed blind label needs no reason where it is submitted as committed", async () => {
    await addCases(project, { queue: "random-audit" });
    const item = await claimItem(project, ada);
    const place = at(project, item);
    await submitLabel(project.as(ada), place, submission(item));
    const back = await undoSubmission(project.as(ada), place);
    const again = submission(back, { label: agreeingLabel({ tags: ["tone"] }) });
    expect((await submitLabel(project.as(ada), place, again)).kind).toBe("final");
  });

  test("of an unrevealed blind label stays blind", async () => {
    await addCases(project, { queue: "random-audit" });
    const item = await claimItem(project, ada);
    const place = at(project, item);
    const unrevealed = submission(item, { label: differingLabel(), reveal: false });
    await submitLabel(project.as(ada), place, unrevealed);
    const back = await undoSubmission(project.as(ada), place);
    expect(back.automated).toBeNull();
    const again = submission(back, { label: differingLabel({ severity: 2 }) });
    expect((await submitLabel(project.as(ada), place, again)).kind).toBe("revealed");
  });
});

describe("an edit from the history", () => {
  const edited = () => ({
    submissionId: randomUUID(),
    label: differingLabel({
      requestLabel: "uncertain_fact",
      expectedAction: "answer_with_uncertainty",
    }),
    addToSet: false,
    because: "",
  });

  test("adds a version that stands, and makes the proposal anew", async () => {
    await addCases(project);
    const item = await submitted(project, ada);
    await passUndoTime(project);
    const input = edited();
    const answer = await editLabel(project.as(ada), at(project, item), input);
    expect(await editLabel(project.as(ada), at(project, item), input)).toEqual(answer);
    const reused = { ...input, label: differingLabel() };
    await expect(editLabel(project.as(ada), at(project, item), reused)).rejects.toMatchObject({
      reason: "idempotency_mismatch",
    });
    expect(await humanLabel(project, item.case.id)).toEqual({
      status: "resolved",
      label: "uncertain_fact",
    });
    expect(await proposalsOf(project, item.case.id)).toMatchObject([
      { state: "superseded", set: "normal-help" },
      { state: "open", set: "uncertain-facts", waits: 10 },
    ]);
    const versions = await project.sql<{ version: number; label: string }>(
      `SELECT version, request_label AS label FROM label_version WHERE slot_id = $1::uuid ORDER BY 1`,
      item.slot.id,
    );
    expect(versions).toEqual([
      { version: 1, label: "normal_help" },
      { version: 2, label: "uncertain_fact" },
    ]);
  });

  test("is refused once the proposal was approved", async () => {
    await addCases(project);
    const item = await submitted(project, ada);
    await passUndoTime(project);
    await approveOpen(project, item.case.id);
    await expect(editLabel(project.as(ada), at(project, item), edited())).rejects.toMatchObject({
      reason: "not_editable",
    });
    expect((await readSlot(project.as(ada), at(project, item))).slot.editable).toBe(false);
    const history = await listOwnHistory(project.as(ada), project.slug, null);
    expect(history.entries[0]).toMatchObject({ slotId: item.slot.id, editable: false });
  });

  test("of a blind label needs a reason", async () => {
    await addCases(project, { queue: "random-audit" });
    const item = await submitted(project, ada, agreeingLabel());
    await expect(editLabel(project.as(ada), at(project, item), edited())).rejects.toMatchObject({
      problems: [{ path: "because" }],
    });
    const reasoned = { ...edited(), because: "I looked it up." };
    expect((await editLabel(project.as(ada), at(project, item), reasoned)).kind).toBe("final");
  });

  test("of a label that no longer stands changes only the reviewer's own", async () => {
    await addCases(project);
    const first = await submitted(project, ada);
    await askSecondOpinion(project.as(ada), at(project, first), { note: "" });
    await submitted(project, ben, agreeingLabel());
    await editLabel(project.as(ada), at(project, first), edited());
    expect(await humanLabel(project, first.case.id)).toMatchObject({ label: "unsafe_request" });
    expect((await readSlot(project.as(ada), at(project, first))).submitted).toMatchObject({
      requestLabel: "uncertain_fact",
    });
  });

  test("within the undo time is taken back together with the label", async () => {
    await addCases(project);
    const item = await submitted(project, ada);
    await editLabel(project.as(ada), at(project, item), edited());
    const back = await undoSubmission(project.as(ada), at(project, item));
    expect(back.draft?.label.requestLabel).toBe("uncertain_fact");
    expect(await humanLabel(project, item.case.id)).toEqual({ status: "waiting", label: null });
    const states = (await proposalsOf(project, item.case.id)).map(({ state }) => state);
    expect(states).toEqual(["superseded", "superseded"]);
  });
});

describe("a second opinion", () => {
  test("goes to another reviewer, never to who asked, and once at a time", async () => {
    await addCases(project);
    const item = await claimItem(project, ada);
    await askSecondOpinion(project.as(ada), at(project, item), { note: "I am not sure." });
    await expect(
      askSecondOpinion(project.as(ada), at(project, item), { note: "" }),
    ).rejects.toMatchObject({ reason: "already_asked" });
    await submitLabel(project.as(ada), at(project, item), submission(item));
    expect(await humanLabel(project, item.case.id)).toMatchObject({ status: "waiting" });
    expect(await claimCase(project.as(ada), project.slug, {})).toMatchObject({
      kind: "empty",
      reason: "not_yours",
    });
    const other = await claimItem(project, ben);
    expect(other).toMatchObject({ case: { id: item.case.id }, queue: item.queue });
    expect(other.reasons).toContainEqual({ door: "by_hand", sentence: "I am not sure." });
    await submitLabel(project.as(ben), at(project, other), submission(other));
    expect(await humanLabel(project, item.case.id)).toMatchObject({ status: "resolved" });
  });

  test("that agrees with the scores is proposed where the case's sample says otherwise", async () => {
    await addCases(project);
    const item = await submitted(project, ada);
    await approveOpen(project, item.case.id);
    await askSecondOpinion(project.as(ada), at(project, item), { note: "" });
    await submitted(project, ben, agreeingLabel({ rationale: "" }));
    expect(await proposalsOf(project, item.case.id)).toMatchObject([
      { state: "approved", set: "normal-help" },
      { state: "open", set: "dangerous-overreach", reason: "The case's sample has another label." },
    ]);
  });
});

test("every version, claim and change of state stands in a log that verifies", async () => {
  const rows = await project.sql<{ action: string; count: number }>(
    `SELECT action, count(*)::int AS count FROM audit_entry WHERE chain = $1 GROUP BY 1`,
    project.id,
  );
  const counts = Object.fromEntries(rows.map(({ action, count }) => [action, count]));
  expect(Object.keys(counts)).toEqual(
    expect.arrayContaining([
      "slot.claim",
      "label.submit",
      "label.commit",
      "label.finalize",
      "label.undo",
      "label.edit",
      "round.open",
    ]),
  );
  const versions = await project.sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM label_version`,
  );
  const { "label.submit": submits = 0, "label.commit": commits = 0 } = counts;
  const { "label.finalize": finals = 0, "label.edit": edits = 0 } = counts;
  expect(submits + commits + finals + edits).toBe(versions[0]?.count);
});
