import { afterAll, beforeAll, expect, test } from "vitest";
import { readAudit } from "@/lib/services/audit/read-audit";
import { requeueCases } from "@/lib/services/queue/requeue-cases";
import { askSecondOpinion } from "@/lib/services/review/ask-second-opinion";
import { skipCase } from "@/lib/services/review/skip-case";
import type { ReviewProject } from "../../support/review-fixtures.ts";
import { addCases, openReviewProject } from "../../support/review-fixtures.ts";
import { at, claimItem, expireLeases, tokenOf } from "../../support/review-steps.ts";

let project: ReviewProject;
beforeAll(async () => {
  project = await openReviewProject();
});
afterAll(() => project.close());

test("a scorer's last failure counts, each case once, and the lines add up to all cases", async () => {
  const viewer = await project.addPerson("Vic", "viewer");
  await addCases(project, { count: 4, automated: {} });
  const [refused, failed] = await addCases(project, { count: 3, automated: null });
  const say = (made: typeof refused, outcome: string, version: number) =>
    project.sql(
      `INSERT INTO score (id, project_id, case_id, scorer, scorer_version, outcome, failure, created_at)
       VALUES (gen_random_uuid(), $1::uuid, $2::uuid, 'rules', $3::text, $4, 'No answer.',
         now() + $3::int * interval '1 minute')`,
      ...[project.id, made?.caseId, String(version), outcome],
    );
  await say(refused, "failed", 1);
  await say(refused, "refused", 2);
  await say(failed, "failed", 1);
  const { ledger, drawRates } = await readAudit(project.as(viewer), project.slug, {
    basis: "human",
  });
  expect(ledger).toMatchObject({ cases: 7, scored: 4, scorerRefused: 1, scorerFailed: 1 });
  expect(ledger.unscored).toBe(1);
  expect(drawRates).toEqual([]);
  await project.sql(`DELETE FROM review_case`);
});

test("only what a person skipped counts as skipped", async () => {
  const [lead, rater, viewer] = await Promise.all([
    project.addPerson("Lea", "lead"),
    project.addPerson("Rae"),
    project.addPerson("Vic", "viewer"),
  ]);
  const [calledOff, askedFor, skipped] = await addCases(project, {
    count: 3,
    queue: "random-audit",
  });
  const claim = (made: typeof skipped) => claimItem(project, rater, { caseId: made?.caseId ?? "" });

  await claim(calledOff);
  await expireLeases(project);
  const again = { caseIds: [calledOff?.caseId ?? ""], queue: "random-audit", reason: "Again." };
  await requeueCases(project.as(lead), project.slug, again);

  const doubtful = await claim(askedFor);
  await askSecondOpinion(project.as(rater), at(project, doubtful), { note: "" });

  const reasons = await project.sql<{ reason: string }>(
    `SELECT declined_reason AS reason FROM review_slot WHERE state = 'declined' ORDER BY 1`,
  );
  expect(reasons.map((one) => one.reason)).toEqual(["asked_for_it", "requeued"]);
  const ledger = async () =>
    (await readAudit(project.as(viewer), project.slug, { basis: "human" })).ledger;
  expect(await ledger()).toMatchObject({ drawnAtRandom: 3, waiting: 3, skipped: 0 });

  const unclear = await claim(skipped);
  const skip = { leaseToken: tokenOf(unclear), reason: "unclear" as const, note: "" };
  await skipCase(project.as(rater), at(project, unclear), skip);
  expect(await ledger()).toMatchObject({ waiting: 3, skipped: 1 });
});
