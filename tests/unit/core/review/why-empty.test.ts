import { expect, test } from "vitest";
import { whyEmpty } from "@/lib/core/review/why-empty";

const NOTHING = { heldByOthers: 0, heldByYou: 0, notYours: 0 };

test("a queue is done only where nothing is left", () => {
  expect(whyEmpty(NOTHING)).toEqual({
    reason: "nothing_left",
    sentence: "Nothing is left: every case has been reviewed.",
  });
});

test("cases that others hold are not done, and come back", () => {
  const { reason, sentence } = whyEmpty({ ...NOTHING, heldByOthers: 1, notYours: 4 });
  expect(reason).toBe("held_by_others");
  expect(sentence).toMatch(/^1 case is held by other reviewers\. /);
});

test("cases that this reviewer may not take are named as such", () => {
  expect(whyEmpty({ ...NOTHING, notYours: 3 })).toMatchObject({ reason: "not_yours" });
});

test("what one holds oneself is not called finished", () => {
  expect(whyEmpty({ ...NOTHING, heldByYou: 2 }).sentence).toContain("the 2 cases you hold");
});

test("a count that was cut off is not passed for exact", () => {
  expect(whyEmpty({ ...NOTHING, heldByOthers: 1_000 }).sentence).toMatch(
    /^1,000 cases or more are/,
  );
});
