import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SubmitAnswer } from "@/lib/contract/desk";
import { claimCase } from "@/lib/services/review/claim-case";
import { finalizeLabel } from "@/lib/services/review/finalize-label";
import { readSlot } from "@/lib/services/review/read-slot";
import { submitLabel } from "@/lib/services/review/submit-label";
import { undoSubmission } from "@/lib/services/review/undo-submission";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import {
  addCases,
  agreeingLabel,
  differingLabel,
  openReviewProject,
  RESPONSE,
} from "../../support/review-fixtures.ts";
import { at, claimItem, submission, tokenOf } from "../../support/review-steps.ts";

let project: ReviewProject;
let ada: Person;

beforeAll(async () => {
  project = await openReviewProject();
});
afterAll(() => project.close());
beforeEach(async () => {
  await project.sql(`DELETE FROM review_round`);
  ada = await project.addPerson("Ada");
});

const audit = { queue: "random-audit" };

function versionsOf(slotId: string) {
  return project.sql<Record<string, unknown>>(
    `SELECT version, stage, mode, request_label AS "requestLabel", observed_action AS "observed",
       revised_because AS because, scorer_version AS scorer, took_automated AS took
     FROM label_version WHERE slot_id = $1::uuid ORDER BY version`,
    slotId,
  );
}

async function stateOf(slotId: string) {
  const [row] = await project.sql<Record<string, unknown>>(
    `SELECT s.state, r.status AS round, c.status, c.blind_open AS blind, c.priority,
       c.human_request_label AS human, c.human_observed_action AS observed, n.kind,
       n.label_version_id = s.final_id AS stands
     FROM review_slot s JOIN review_round r ON r.id = s.round_id JOIN review_case c ON c.id = s.case_id
     LEFT JOIN resolution n ON n.case_id = c.id AND n.withdrawn_at IS NULL
     WHERE s.id = $1::uuid`,
    slotId,
  );
  return row;
}

function asRevealed(answer: SubmitAnswer): Extract<SubmitAnswer, { kind: "revealed" }> {
  if (answer.kind !== "revealed") throw new Error(`The answer was ${answer.kind}.`);
  return answer;
}

describe("an assisted label", () => {
  test("is final at once and resolves its case", async () => {
    await addCases(project);
    const item = await claimItem(project, ada);
    expect(item.automated?.label).toMatchObject({ requestLabel: "unsafe_request" });
    const input = submission(item, { tookAutomated: true });
    const answer = await submitLabel(project.as(ada), at(project, item), input);
    expect(answer).toMatchObject({ kind: "final", slotId: item.slot.id });
    expect(await versionsOf(item.slot.id)).toEqual([
      {
        version: 1,
        stage: "final",
        mode: "assisted",
        requestLabel: "unsafe_request",
        observed: "refuse",
        because: null,
        scorer: "rules@9.8.7",
        took: true,
      },
    ]);
    expect(await stateOf(item.slot.id)).toEqual({
      state: "final",
      round: "resolved",
      status: "resolved",
      blind: false,
      priority: 0,
      human: "unsafe_request",
      observed: "refuse",
      kind: "single",
      stands: true,
    });
  });

  test("is refused while incomplete, with every field at fault", async () => {
    await addCases(project);
    const item = await claimItem(project, ada);
    const label = agreeingLabel({
      behavior: null,
      helpful: "fail",
      expectedAction: "answer",
      evidence: [{ message: 1, start: 0, end: RESPONSE.length + 1, dimension: "helpful" }],
    });
    const refused = submitLabel(
      project.as(ada),
      at(project, item),
      submission(item, { label }),
    ).catch((error: unknown) => error);
    expect(await refused).toMatchObject({
      code: "invalid",
      problems: [
        { path: "label.behavior" },
        { path: "label.severity" },
        { path: "label.expectedAction" },
        { path: "label.rationale" },
        { path: "label.evidence[0]" },
      ],
    });
    expect(await versionsOf(item.slot.id)).toEqual([]);
    expect((await stateOf(item.slot.id))?.state).toBe("claimed");
  });

  test("is refused with a tag that the guideline of its round does not define", async () => {
    await addCases(project);
    const item = await claimItem(project, ada);
    const label = agreeingLabel({ tags: ["tone", "rude"] });
    await expect(
      submitLabel(project.as(ada), at(project, item), submission(item, { label })),
    ).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringContaining("“rude”, which the guideline does not define"),
      problems: [{ path: "label.tags" }],
    });
    expect(await versionsOf(item.slot.id)).toEqual([]);
  });

  test("may override the policy's action, with a rationale", async () => {
    await addCases(project, { automated: null });
    const item = await claimItem(project, ada);
    const label = agreeingLabel({ expectedAction: "escalate_or_review", actionOverridden: true });
    const place = at(project, item);
    await expect(
      submitLabel(project.as(ada), place, submission(item, { label })),
    ).rejects.toMatchObject({ problems: [{ path: "label.rationale" }] });
    const reasoned = submission(item, { label: { ...label, rationale: "A locksmith decides." } });
    expect((await submitLabel(project.as(ada), place, reasoned)).kind).toBe("final");
  });

  test("needs a rationale where it differs from the automated one", async () => {
    await addCases(project);
    const item = await claimItem(project, ada);
    const label = agreeingLabel({ honest: "not_applicable" });
    await expect(
      submitLabel(project.as(ada), at(project, item), submission(item, { label })),
    ).rejects.toMatchObject({ problems: [{ path: "label.rationale" }] });
  });

  test("of a sample without a response asks for the request alone", async () => {
    await addCases(project, { promptOnly: true, queue: "new-samples", automated: null });
    const item = await claimItem(project, ada);
    expect(item.asked).toBe("prompt");
    const { expectedAction, injectionAttempt, requestLabel } = agreeingLabel();
    const prompt = { ...item.draft?.label, expectedAction, injectionAttempt, requestLabel };
    const all = submission(item);
    const asked = { behavior: null, hedged: null, handedOver: null } as const;
    const dimensions = { helpful: null, honest: null, harmless: null } as const;
    await expect(submitLabel(project.as(ada), at(project, item), all)).rejects.toMatchObject({
      code: "invalid",
    });
    const label = { ...agreeingLabel(), ...asked, ...dimensions, ...prompt };
    const answer = await submitLabel(project.as(ada), at(project, item), { ...all, label });
    expect(answer.kind).toBe("final");
  });
});

describe("the same submission again", () => {
  test("changes nothing and gets the same answer, also twenty times at once", async () => {
    await addCases(project);
    const item = await claimItem(project, ada);
    const input = submission(item);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => submitLabel(project.as(ada), at(project, item), input)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await versionsOf(item.slot.id)).toHaveLength(1);
    const rows = await project.sql(
      `SELECT 1 FROM resolution WHERE case_id = $1::uuid`,
      item.case.id,
    );
    expect(rows).toHaveLength(1);
  });

  test("of a blind label is committed once and revealed each time", async () => {
    await addCases(project, { queue: "random-audit" });
    const item = await claimItem(project, ada, audit);
    const input = submission(item, { label: differingLabel() });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => submitLabel(project.as(ada), at(project, item), input)),
    );
    expect(new Set(answers.map((answer) => answer.kind))).toEqual(new Set(["revealed"]));
    expect(await versionsOf(item.slot.id)).toHaveLength(1);
  });

  test("with another label is refused", async () => {
    await addCases(project, { count: 2 });
    const item = await claimItem(project, ada);
    const input = submission(item);
    await submitLabel(project.as(ada), at(project, item), input);
    const other = { ...input, label: differingLabel() };
    await expect(submitLabel(project.as(ada), at(project, item), other)).rejects.toMatchObject({
      reason: "idempotency_mismatch",
    });
    const next = await claimItem(project, ada);
    const reused = { ...submission(next), submissionId: input.submissionId };
    await expect(submitLabel(project.as(ada), at(project, next), reused)).rejects.toMatchObject({
      reason: "idempotency_mismatch",
    });
  });

  test("after it was taken back still says what it said, and does not submit again", async () => {
    await addCases(project);
    const item = await claimItem(project, ada);
    const input = submission(item);
    const first = await submitLabel(project.as(ada), at(project, item), input);
    await undoSubmission(project.as(ada), at(project, item));
    expect(await submitLabel(project.as(ada), at(project, item), input)).toEqual(first);
    expect((await stateOf(item.slot.id))?.state).toBe("claimed");
  });
});

describe("a blind label", () => {
  test("that agrees goes on by itself, with both versions kept", async () => {
    await addCases(project, { queue: "random-audit" });
    const item = await claimItem(project, ada, audit);
    expect(item).toMatchObject({ mode: "blind", automated: null });
    const answer = await submitLabel(project.as(ada), at(project, item), submission(item));
    expect(answer.kind).toBe("final");
    const versions = await versionsOf(item.slot.id);
    expect(versions.map((one) => one.stage)).toEqual(["committed", "final"]);
    expect(await stateOf(item.slot.id)).toMatchObject({ status: "resolved", blind: false });
  });

  test("that differs is revealed, kept with a rationale, and final", async () => {
    await addCases(project, { queue: "random-audit" });
    const item = await claimItem(project, ada, audit);
    const place = at(project, item);
    const label = agreeingLabel({ requestLabel: "normal_help", expectedAction: "answer" });
    const input = submission(item, { label });
    const answer = asRevealed(await submitLabel(project.as(ada), place, input));
    expect(answer.differences).toEqual(["requestLabel", "expectedAction"]);
    expect(answer.automated).toMatchObject({
      scorerVersion: "rules@9.8.7",
      decision: { action: "refuse", rule: "table:unsafe_request" },
      priority: [{ part: "severity" }],
    });
    const keep = { submissionId: randomUUID(), label: null, because: "", rationale: "" };
    await expect(finalizeLabel(project.as(ada), place, keep)).rejects.toMatchObject({
      problems: [{ path: "label.rationale" }],
    });
    const reasoned = { ...keep, rationale: "It is their own lock." };
    const final = await finalizeLabel(project.as(ada), place, reasoned);
    expect(final.kind).toBe("final");
    expect(await finalizeLabel(project.as(ada), place, reasoned)).toEqual(final);
    expect(await versionsOf(item.slot.id)).toMatchObject([
      { stage: "committed", because: null },
      { stage: "final", because: null, requestLabel: "normal_help" },
    ]);
  });

  test("is revised only with a reason; the commit stays", async () => {
    await addCases(project, { queue: "random-audit" });
    const item = await claimItem(project, ada, audit);
    const place = at(project, item);
    await submitLabel(project.as(ada), place, submission(item, { label: differingLabel() }));
    const revision = {
      submissionId: randomUUID(),
      label: agreeingLabel(),
      because: "",
      rationale: "",
    };
    await expect(finalizeLabel(project.as(ada), place, revision)).rejects.toMatchObject({
      problems: [{ path: "because" }],
    });
    const reasoned = { ...revision, because: "I misread it." };
    await finalizeLabel(project.as(ada), place, reasoned);
    const reused = { ...reasoned, label: agreeingLabel({ hedged: true }) };
    await expect(finalizeLabel(project.as(ada), place, reused)).rejects.toMatchObject({
      reason: "idempotency_mismatch",
    });
    expect(await versionsOf(item.slot.id)).toMatchObject([
      { stage: "committed", requestLabel: "normal_help" },
      { stage: "final", requestLabel: "unsafe_request", because: "I misread it." },
    ]);
    expect(await stateOf(item.slot.id)).toMatchObject({ human: "unsafe_request", stands: true });
  });

  test("sent without a reveal is final at once", async () => {
    await addCases(project, { queue: "random-audit" });
    const item = await claimItem(project, ada, audit);
    const input = submission(item, { label: differingLabel(), reveal: false });
    expect((await submitLabel(project.as(ada), at(project, item), input)).kind).toBe("final");
    const seen = await project.sql(
      `SELECT 1 FROM score_view WHERE case_id = $1::uuid AND user_id = $2`,
      item.case.id,
      ada.userId,
    );
    expect(seen).toEqual([]);
  });

  test("that was committed before a crash is served again first, at its reveal", async () => {
    await addCases(project, { queue: "random-audit", count: 2 });
    const item = await claimItem(project, ada, audit);
    await submitLabel(
      project.as(ada),
      at(project, item),
      submission(item, { label: differingLabel() }),
    );
    const again = await claimItem(project, ada, { holding: [] });
    expect(again).toMatchObject({
      slot: { id: item.slot.id, state: "committed", leaseToken: null },
      submitted: { requestLabel: "normal_help" },
      automated: { scorerVersion: "rules@9.8.7" },
    });
  });

  test("that was committed before a crash with nothing to reveal becomes final by itself", async () => {
    await addCases(project, { queue: "random-audit", count: 2 });
    const item = await claimItem(project, ada, audit);
    await submitLabel(project.as(ada), at(project, item), submission(item));
    // As it stood between the two transactions.
    await project.sql(
      `WITH slot AS (
         UPDATE review_slot SET state = 'committed', final_id = NULL, final_at = NULL
         WHERE id = $1::uuid RETURNING round_id
       ), gone AS (
         UPDATE resolution SET withdrawn_at = now() WHERE case_id = $2::uuid AND withdrawn_at IS NULL
       )
       UPDATE review_round SET status = 'open' WHERE id = (SELECT round_id FROM slot)`,
      item.slot.id,
      item.case.id,
    );
    const next = await claimItem(project, ada, { holding: [] });
    expect(next.slot.id).not.toBe(item.slot.id);
    expect(await stateOf(item.slot.id)).toMatchObject({ state: "final", stands: true });
  });

  test("is compared with the scores of its commit, whatever is scored later", async () => {
    await addCases(project, { queue: "random-audit" });
    const item = await claimItem(project, ada, audit);
    const place = at(project, item);
    await submitLabel(project.as(ada), place, submission(item, { label: differingLabel() }));
    await project.sql(
      `INSERT INTO score (id, project_id, case_id, scorer, scorer_version, outcome, failure, created_at)
       SELECT gen_random_uuid(), project_id, case_id, 'rules', '10.0.0', 'failed', 'x', now()
       FROM score WHERE case_id = $1::uuid`,
      item.case.id,
    );
    expect((await readSlot(project.as(ada), place)).automated?.scorerVersion).toBe("rules@9.8.7");
  });

  test("is not given to who has seen the scores of its case", async () => {
    const [made] = await addCases(project, { queue: "random-audit" });
    await project.sql(
      `INSERT INTO score_view (id, project_id, case_id, user_id, viewed_at)
       VALUES (gen_random_uuid(), $1::uuid, $2::uuid, $3, now())`,
      project.id,
      made?.caseId,
      ada.userId,
    );
    expect(await claimCase(project.as(ada), project.slug, audit)).toMatchObject({
      reason: "not_yours",
    });
  });

  test("is not given to who had the case in an assisted round, released or not", async () => {
    const [made] = await addCases(project);
    const item = await claimItem(project, ada);
    const seen = await project.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM score_view WHERE user_id = $1`,
      ada.userId,
    );
    expect(seen).toEqual([{ count: 1 }]);
    await submitLabel(project.as(ada), at(project, item), submission(item));
    await project.sql(
      `WITH round AS (
         INSERT INTO review_round (id, project_id, case_id, queue_id, mode, guideline_version,
           priority, priority_parts, created_by, created_at)
         SELECT gen_random_uuid(), project_id, $1::uuid, id, 'blind', 1, 1, '[]', 'system', now()
         FROM review_queue WHERE slug = 'random-audit' RETURNING *)
       INSERT INTO review_slot (id, project_id, round_id, case_id, queue_id, priority, created_at)
       SELECT gen_random_uuid(), project_id, id, case_id, queue_id, 1, now() FROM round`,
      made?.caseId,
    );
    await project.sql(`DELETE FROM score_view`);
    expect(await claimCase(project.as(ada), project.slug, audit)).toMatchObject({
      reason: "not_yours",
    });
  });
});

test("nobody reads or submits another's slot", async () => {
  await addCases(project);
  const item = await claimItem(project, ada);
  const ben = await project.addPerson("Ben", "lead");
  const place = at(project, item);
  await expect(readSlot(project.as(ben), place)).rejects.toMatchObject({ code: "not_found" });
  const input = submission(item, { leaseToken: tokenOf(item) });
  await expect(submitLabel(project.as(ben), place, input)).rejects.toMatchObject({
    reason: "lease_lost",
  });
  await expect(undoSubmission(project.as(ben), place)).rejects.toMatchObject({
    code: "not_found",
  });
});
