import { afterAll, beforeAll, expect, test } from "vitest";
import type { HeldCase } from "@/lib/data/review/read-held-case";
import { claimCase } from "@/lib/services/review/claim-case";
import { giveBack } from "@/lib/services/review/give-back";
import { skipCase } from "@/lib/services/review/skip-case";
import { submitLabel } from "@/lib/services/review/submit-label";
import { undoSubmission } from "@/lib/services/review/undo-submission";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import {
  addCases,
  agreeingLabel,
  differingLabel,
  openReviewProject,
} from "../../support/review-fixtures.ts";
import { at, expireLeases, submission, tokenOf } from "../../support/review-steps.ts";

const REVIEWERS = 20;
const CASES = 300;

let project: ReviewProject;

beforeAll(async () => {
  project = await openReviewProject(12);
});
afterAll(() => project.close());

/** Works until nothing is left for this reviewer; gives the cases submitted, in order. */
async function work(person: Person, index: number): Promise<string[]> {
  const done: string[] = [];
  for (let turn = 0; ; turn += 1) {
    const answer = await claimCase(project.as(person), project.slug, { queue: "escalations" });
    if (answer.kind === "item")
      done.push(...(await workOn(person, answer.item, index + turn * 17)));
    else if (answer.reason !== "held_by_others") return done;
    else await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** Skips a case, gives it back, submits it, or submits it again after taking it back. */
async function workOn(person: Person, item: HeldCase, fate: number): Promise<string[]> {
  const ctx = project.as(person);
  const place = at(project, item);
  const leaseToken = tokenOf(item);
  switch (fate % 23) {
    case 0:
      await skipCase(ctx, place, { leaseToken, reason: "unclear", note: "" });
      return [];
    case 1:
      await giveBack(ctx, place, leaseToken);
      return [];
    case 2: {
      await submitLabel(ctx, place, submission(item, { label: differingLabel() }));
      const back = await undoSubmission(ctx, place);
      await submitLabel(ctx, place, submission(back));
      return [item.case.id];
    }
    default: {
      const label = fate % 2 === 0 ? differingLabel() : agreeingLabel();
      await submitLabel(ctx, place, submission(item, { label }));
      return [item.case.id];
    }
  }
}

test(`${REVIEWERS} reviewers on one queue of ${CASES}: no case twice, none lost`, async () => {
  const made = await addCases(project, { count: CASES, priority: (index) => index % 7 });
  const people = await Promise.all(
    Array.from({ length: REVIEWERS }, (_, index) => project.addPerson(`Reviewer ${index}`)),
  );
  const done = (await Promise.all(people.map(work))).flat();

  expect(done).toHaveLength(CASES);
  expect(new Set(done)).toEqual(new Set(made.map((one) => one.caseId)));
  const [counts] = await project.sql<Record<string, number>>(
    `SELECT
       (SELECT count(*)::int FROM review_case WHERE status = 'resolved') AS resolved,
       (SELECT count(*)::int FROM review_round WHERE status = 'resolved') AS rounds,
       (SELECT count(*)::int FROM resolution WHERE withdrawn_at IS NULL) AS standing,
       (SELECT count(*)::int FROM review_slot WHERE state = 'final') AS final,
       (SELECT count(*)::int FROM review_slot WHERE state IN ('open', 'claimed', 'committed')) AS left,
       (SELECT count(DISTINCT rater_id)::int FROM review_slot WHERE state = 'final') AS raters`,
  );
  expect(counts).toMatchObject({
    resolved: CASES,
    rounds: CASES,
    standing: CASES,
    final: CASES,
    left: 0,
  });
  expect(counts?.raters).toBeGreaterThan(REVIEWERS / 2);
  // One final label by one rater for each case, and a proposal that is open only where one stands.
  const twice = await project.sql(
    `SELECT case_id FROM review_slot WHERE state = 'final' GROUP BY case_id HAVING count(*) > 1
     UNION ALL
     SELECT p.case_id FROM proposal p JOIN resolution n ON n.case_id = p.case_id
     WHERE p.state = 'open' AND n.withdrawn_at IS NULL AND n.label_version_id <> p.label_version_id`,
  );
  expect(twice).toEqual([]);
}, 240_000);

test("twenty reviewers race for leases that ran out: each case has one holder", async () => {
  await addCases(project, { count: 10 });
  const people = await Promise.all(
    Array.from({ length: REVIEWERS }, (_, index) => project.addPerson(`Racer ${index}`)),
  );
  const claimAll = () =>
    Promise.all(people.map((one) => claimCase(project.as(one), project.slug, { holding: [] })));
  const first = (await claimAll()).filter((answer) => answer.kind === "item");
  expect(first).toHaveLength(10);
  await expireLeases(project);
  const late = first.map(({ item }) => item);
  const [second, submissions] = await Promise.all([
    claimAll(),
    Promise.allSettled(
      people.flatMap((one) =>
        late.map((item) => submitLabel(project.as(one), at(project, item), submission(item))),
      ),
    ),
  ]);
  const held = await project.sql<{ state: string; count: number }>(
    `SELECT state, count(*)::int AS count FROM review_slot s JOIN review_round r ON r.id = s.round_id
     WHERE s.state IN ('claimed', 'final') AND r.case_id = ANY($1::uuid[]) GROUP BY 1`,
    late.map((item) => item.case.id),
  );
  const accepted = submissions.filter((one) => one.status === "fulfilled").length;
  expect(held.reduce((sum, { count }) => sum + count, 0)).toBe(10);
  expect(held.find(({ state }) => state === "final")?.count ?? 0).toBe(accepted);
  const items = second.filter((answer) => answer.kind === "item");
  expect(items.length).toBeGreaterThanOrEqual(10 - accepted);
}, 120_000);
