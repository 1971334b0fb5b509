import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { assignCases } from "@/lib/services/queue/assign-cases";
import { labelCases } from "@/lib/services/queue/label-cases";
import { previewLabel } from "@/lib/services/queue/preview-label";
import { requeueCases } from "@/lib/services/queue/requeue-cases";
import { undoLabelCases } from "@/lib/services/queue/undo-label-cases";
import { ANSWERS, openBulkLabelling, RATIONALE } from "../../support/bulk-labelling.ts";
import { claimItem } from "../../support/review-steps.ts";

const {
  project,
  lead,
  rae,
  add,
  label,
  preview,
  undo,
  resolvedBy,
  stateOf,
  proposalsOf,
  versionsOf,
} = await openBulkLabelling();
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
      expect(await proposalsOf(id)).toEqual([{ reason: RATIONALE, state: "open" }]);
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
    expect((await proposalsOf(id)).map(({ state }) => state)).toEqual(["superseded", "open"]);
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
