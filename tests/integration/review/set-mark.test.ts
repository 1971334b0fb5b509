import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { EditInput } from "@/lib/contract/desk-input";
import { editLabel } from "@/lib/services/review/edit-label";
import { finalizeLabel } from "@/lib/services/review/finalize-label";
import { readSlot } from "@/lib/services/review/read-slot";
import { saveDraft } from "@/lib/services/review/save-draft";
import { submitLabel } from "@/lib/services/review/submit-label";
import { undoSubmission } from "@/lib/services/review/undo-submission";
import { declineProposal } from "@/lib/services/sets/decline-proposal";
import { proposeCase } from "@/lib/services/sets/propose-case";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import {
  addCases,
  agreeingLabel,
  differingLabel,
  openReviewProject,
} from "../../support/review-fixtures.ts";
import { at, claimItem, passUndoTime, submission, tokenOf } from "../../support/review-steps.ts";

let project: ReviewProject;
let ada: Person;
let lea: Person;

beforeAll(async () => {
  project = await openReviewProject();
  lea = await project.addPerson("Lea", "lead");
});
afterAll(() => project.close());
beforeEach(async () => {
  await project.sql(`DELETE FROM review_round`);
  ada = await project.addPerson("Ada");
});

function proposalsOf(caseId: string) {
  return project.sql<{ state: string; set: string | null; reason: string; by: string }>(
    `SELECT p.state, e.slug AS set, p.reason, p.proposed_by AS by
     FROM proposal p JOIN label_version v ON v.id = p.label_version_id
     LEFT JOIN evaluation_set e ON e.id = p.set_id
     WHERE p.case_id = $1::uuid ORDER BY v.version`,
    caseId,
  );
}

/** A case whose agreeing label Ada submitted, marked or not, past its undo time. */
async function submitted(addToSet: boolean) {
  await addCases(project);
  const item = await claimItem(project, ada);
  await submitLabel(project.as(ada), at(project, item), submission(item, { addToSet }));
  await passUndoTime(project);
  return item;
}

const typo = (changes: Partial<EditInput> = {}): EditInput => ({
  submissionId: randomUUID(),
  label: agreeingLabel({ rationale: "A clear refusal." }),
  addToSet: true,
  because: "A typo.",
  ...changes,
});

/** A minute later: the undo time of a proposal is over. */
const later = (person: Person) => ({
  ...project.as(person),
  now: new Date(Date.now() + 60_000),
});

describe("the mark for an evaluation set", () => {
  test("is kept by a draft, and by a submission that is taken back", async () => {
    await addCases(project);
    const item = await claimItem(project, ada);
    expect(item.addToSet).toBe(false);
    const draft = { leaseToken: tokenOf(item), revision: 0, label: agreeingLabel() };
    await saveDraft(project.as(ada), at(project, item), { ...draft, addToSet: true });
    const again = await readSlot(project.as(ada), at(project, item));
    expect(again).toMatchObject({ addToSet: true, draft: { addToSet: true, revision: 1 } });
    await submitLabel(project.as(ada), at(project, item), submission(item, { addToSet: true }));
    const back = await undoSubmission(project.as(ada), at(project, item));
    expect(back).toMatchObject({ addToSet: true, draft: { addToSet: true } });
  });

  test("is what the history shows, and an edit keeps or withdraws its proposal", async () => {
    const item = await submitted(true);
    expect(await readSlot(project.as(ada), at(project, item))).toMatchObject({ addToSet: true });
    await editLabel(project.as(ada), at(project, item), typo());
    expect(await proposalsOf(item.case.id)).toMatchObject([
      { state: "superseded" },
      { state: "open", set: "dangerous-overreach", reason: "A clear refusal." },
    ]);
    await editLabel(project.as(ada), at(project, item), typo({ addToSet: false }));
    expect((await proposalsOf(item.case.id)).map(({ state }) => state)).toEqual([
      "superseded",
      "superseded",
    ]);
    expect(await readSlot(project.as(ada), at(project, item))).toMatchObject({ addToSet: false });
  });

  test("is set where someone else asked for the label since, and an edit keeps what they asked", async () => {
    const item = await submitted(false);
    expect(await readSlot(project.as(ada), at(project, item))).toMatchObject({ addToSet: false });
    const asked = { reason: "A model refusal.", set: "normal-help" };
    await proposeCase(later(lea), { project: project.slug, case: item.case.id }, asked);
    expect(await readSlot(project.as(ada), at(project, item))).toMatchObject({ addToSet: true });
    await editLabel(project.as(ada), at(project, item), typo());
    const [, kept] = await proposalsOf(item.case.id);
    expect(kept).toEqual({
      ...{ state: "open", set: "normal-help", reason: "A model refusal." },
      by: `user:${lea.userId}`,
    });
  });

  test("that follows from the label goes where the edited label belongs", async () => {
    const item = await submitted(false);
    const where = { project: project.slug, case: item.case.id };
    await proposeCase(later(lea), where, { reason: "A model refusal." });
    await editLabel(project.as(ada), at(project, item), typo({ label: differingLabel() }));
    expect((await proposalsOf(item.case.id)).at(-1)).toMatchObject({ set: "normal-help" });
  });

  test("is off once its proposal was declined, so that an edit does not bring it back", async () => {
    const item = await submitted(true);
    const [proposal] = await project.sql<{ id: string }>(
      `SELECT id FROM proposal WHERE case_id = $1::uuid`,
      item.case.id,
    );
    const which = { project: project.slug, proposal: proposal?.id ?? "" };
    await declineProposal(later(lea), which, { reason: "Too like another." });
    expect(await readSlot(project.as(ada), at(project, item))).toMatchObject({ addToSet: false });
  });

  test("can be set or taken away when a blind label is revised; kept, it stays as committed", async () => {
    await addCases(project, { count: 3, queue: "random-audit" });
    const finals: boolean[] = [];
    for (const change of [{ addToSet: true }, { addToSet: false }, {}]) {
      const item = await claimItem(project, ada);
      const input = submission(item, { label: differingLabel(), addToSet: true });
      expect((await submitLabel(project.as(ada), at(project, item), input)).kind).toBe("revealed");
      await finalizeLabel(project.as(ada), at(project, item), {
        submissionId: randomUUID(),
        label: agreeingLabel(),
        because: "I misread it.",
        rationale: "",
        ...change,
      });
      const [row] = await project.sql<{ marked: boolean }>(
        `SELECT add_to_set AS marked FROM label_version
         WHERE slot_id = $1::uuid AND stage = 'final'`,
        item.slot.id,
      );
      finals.push(row?.marked ?? false);
      expect(await proposalsOf(item.case.id)).toHaveLength(row?.marked === true ? 1 : 0);
    }
    expect(finals).toEqual([true, false, true]);
  });
});
