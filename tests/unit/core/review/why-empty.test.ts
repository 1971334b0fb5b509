import { expect, test } from "vitest";
import { whyEmpty } from "@/lib/core/review/why-empty";

const NONE = { heldByOthers: 0, heldByYou: 0, notYours: 0 };

test("a queue whose cases are held is not done", () => {
  expect(whyEmpty({ ...NONE, heldByOthers: 1, notYours: 4 })).toEqual({
    reason: "held_by_others",
    sentence:
      "1 case is held by other reviewers. They come back when they are given back or not finished in time.",
  });
});

test("a queue that is for others says so", () => {
  expect(whyEmpty({ ...NONE, notYours: 3 }).reason).toBe("not_yours");
  expect(whyEmpty({ ...NONE, notYours: 1_000 }).sentence).toContain("1,000 cases or more are left");
});

test("nothing left means nothing, beside what one holds", () => {
  expect(whyEmpty(NONE).sentence).toBe("Nothing is left: every case has been reviewed.");
  expect(whyEmpty({ ...NONE, heldByYou: 2 })).toEqual({
    reason: "nothing_left",
    sentence: "Nothing is left beside the 2 cases you hold.",
  });
});
