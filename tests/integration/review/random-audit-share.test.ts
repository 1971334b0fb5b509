import { afterAll, beforeAll, expect, test } from "vitest";
import { skipCase } from "@/lib/services/review/skip-case";
import { submitLabel } from "@/lib/services/review/submit-label";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import { addCases, openReviewProject } from "../../support/review-fixtures.ts";
import { at, claimItem, submission, tokenOf } from "../../support/review-steps.ts";

let project: ReviewProject;
let ada: Person;

beforeAll(async () => {
  project = await openReviewProject();
  ada = await project.addPerson("Ada");
});
afterAll(() => project.close());

/** Claims without a wish and submits, so many times; gives the queues served. */
async function serve(person: Person, times: number): Promise<string[]> {
  const queues: string[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const item = await claimItem(project, person);
    queues.push(item.queue.slug);
    await submitLabel(project.as(person), at(project, item), submission(item));
  }
  return queues;
}

const audits = (queues: string[]) => queues.filter((slug) => slug === "random-audit").length;

test("the random audit gets its share of a reviewer's claims, however urgent the rest is", async () => {
  await addCases(project, { count: 40, priority: () => 200 });
  await addCases(project, { count: 12, queue: "random-audit", priority: () => 1 });
  const queues = await serve(ada, 40);
  expect(audits(queues)).toBe(8);
  // Evenly: every run of five holds one.
  for (let start = 0; start < queues.length; start += 5) {
    expect(audits(queues.slice(start, start + 5))).toBe(1);
  }
}, 120_000);

test("where only the random audit is left, it is served; and it never holds up the rest", async () => {
  await project.sql(`DELETE FROM review_round WHERE status = 'open'`);
  await addCases(project, { count: 3, queue: "random-audit", priority: () => 1 });
  expect(audits(await serve(ada, 3))).toBe(3);
  await addCases(project, { count: 3 });
  expect(audits(await serve(ada, 3))).toBe(0);
}, 120_000);

test("skipping drawn cases does not spare a reviewer the random audit", async () => {
  const ben = await project.addPerson("Ben");
  await addCases(project, { count: 5 });
  await addCases(project, { count: 3, queue: "random-audit", priority: () => 1 });
  for (let turn = 0; turn < 2; turn += 1) {
    const item = await claimItem(project, ben);
    expect(item.queue.slug).toBe("random-audit");
    const skip = { leaseToken: tokenOf(item), reason: "unclear" as const, note: "" };
    await skipCase(project.as(ben), at(project, item), skip);
  }
  expect((await claimItem(project, ben)).queue.slug).toBe("random-audit");
});

test("what one reviewer did counts for them alone", async () => {
  await addCases(project, { count: 2 });
  await addCases(project, { count: 2, queue: "random-audit", priority: () => 1 });
  const cleo = await project.addPerson("Cleo");
  expect(await serve(cleo, 2)).toEqual(["random-audit", "escalations"]);
});
