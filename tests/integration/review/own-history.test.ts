import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { countOwnHistory } from "@/lib/services/review/count-own-history";
import { listOwnHistory } from "@/lib/services/review/list-own-history";
import type { Person, ReviewProject } from "../../support/review-fixtures.ts";
import { addCases, agreeingLabel, openReviewProject } from "../../support/review-fixtures.ts";
import { submitted } from "../../support/review-steps.ts";

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

test("the history pages through everything once, the last taken first, and is counted", async () => {
  await addCases(project, { count: 53 });
  const done: string[] = [];
  for (let turn = 0; turn < 53; turn += 1)
    done.push((await submitted(project, ada, agreeingLabel())).slot.id);
  const first = await listOwnHistory(project.as(ada), project.slug, null);
  expect(first.entries).toHaveLength(50);
  const [takenAt = "", slotId = ""] = (first.next ?? "").split(".");
  const cursor = { takenAt: Number(takenAt), slotId };
  const second = await listOwnHistory(project.as(ada), project.slug, cursor);
  expect(second.next).toBeNull();
  const listed = [...first.entries, ...second.entries].map((entry) => entry.slotId);
  expect(listed).toEqual(done.reverse());
  const since = (ms: number) =>
    countOwnHistory(project.as(ada), project.slug, new Date(Date.now() + ms));
  expect(await since(-3_600_000)).toEqual({ count: 53 });
  expect(await since(60_000)).toEqual({ count: 0 });
});
