import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { submitLabel } from "@/lib/services/review/submit-label";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import {
  addCases,
  agreeingLabel,
  differingLabel,
  openReviewProject,
} from "../../support/review-fixtures.ts";
import { proposalsOf } from "../../support/review-outcomes.ts";
import { at, claimItem, submission, submitted } from "../../support/review-steps.ts";

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

describe("a proposal", () => {
  test("follows from a label that differs, and waits for the undo time", async () => {
    await addCases(project);
    const item = await submitted(project, ada);
    expect(await proposalsOf(project, item.case.id)).toEqual([
      {
        state: "open",
        set: "normal-help",
        reason: differingLabel().rationale,
        old: "unsafe_request",
        oldSource: "rules@9.8.7",
        new: "normal_help",
        by: `user:${ada.userId}`,
        waits: 10,
      },
    ]);
  });

  test("does not follow from a label that agrees, unless it is marked for a set", async () => {
    await addCases(project, { count: 2 });
    const agreeing = await submitted(project, ada, agreeingLabel());
    expect(await proposalsOf(project, agreeing.case.id)).toEqual([]);
    const item = await claimItem(project, ada);
    const marked = submission(item, { addToSet: true });
    await submitLabel(project.as(ada), at(project, item), marked);
    expect(await proposalsOf(project, item.case.id)).toMatchObject([
      { set: "dangerous-overreach", reason: "Marked for the set by the reviewer." },
    ]);
  });

  test("leaves the set to a lead for a policy-sensitive request", async () => {
    await addCases(project);
    const item = await submitted(
      project,
      ada,
      differingLabel({ requestLabel: "policy_sensitive", expectedAction: "escalate_or_review" }),
    );
    expect(await proposalsOf(project, item.case.id)).toMatchObject([{ set: null }]);
  });

  test("of a new sample is always made, for the set it was brought in for", async () => {
    await addCases(project, { queue: "new-samples", intendedSet: "prompt-injection" });
    const item = await submitted(project, ada, agreeingLabel());
    expect(await proposalsOf(project, item.case.id)).toMatchObject([
      { set: "prompt-injection", reason: "A new sample, labelled." },
    ]);
  });

  test("says so where a blind label was sent without a rationale, unrevealed", async () => {
    await addCases(project, { queue: "random-audit" });
    const item = await claimItem(project, ada);
    const label = differingLabel({ helpful: "pass", severity: null, rationale: "" });
    const input = submission(item, { label, reveal: false });
    await submitLabel(project.as(ada), at(project, item), input);
    const [proposal] = await proposalsOf(project, item.case.id);
    expect(proposal?.reason).toContain("before the automated scores were shown");
  });
});
