import { describe, expect, test } from "vitest";
import type { PreviewCase } from "@/lib/core/review/bulk-preview";
import { bulkPreview } from "@/lib/core/review/bulk-preview";
import {
  assignWords,
  priorityWords,
  requeueWords,
  takenWords,
} from "@/lib/core/review/preview-words";

const WAITING: PreviewCase = {
  status: "waiting",
  held: false,
  assignable: true,
  assignee: null,
  byHand: null,
  blind: false,
  labelled: false,
};
const BEN = { userId: "ben", name: "Ben" };
const times = (count: number, changes: Partial<PreviewCase> = {}) =>
  Array.from({ length: count }, () => ({ ...WAITING, ...changes }));

describe("Before assigning", () => {
  const cases = [
    ...times(9),
    ...times(3, { assignee: BEN }),
    ...times(1, { held: true, assignable: false }),
    ...times(1, { status: "resolved", assignable: false }),
  ];
  const preview = bulkPreview(15, cases);

  test("it says whose the cases are, and how many can't be assigned, unknown ones among them", () => {
    expect(assignWords(preview)).toEqual([
      "9 nobody’s, 3 Ben’s.",
      "3 can’t be assigned: held, or not waiting.",
    ]);
  });

  test("it says from whom a choice takes cases; from nobody, and from themselves, none", () => {
    expect(takenWords(preview, "ann")).toBe("takes 3 from Ben");
    expect(takenWords(preview, null)).toBe("takes 3 from Ben");
    expect(takenWords(preview, "ben")).toBeNull();
  });
});

test("Before setting a priority it says which were set by hand, the most urgent first", () => {
  const cases = [
    ...times(2, { byHand: 50 }),
    ...times(1, { byHand: -50 }),
    ...times(1, { byHand: 100 }),
    ...times(4),
    ...times(1, { status: "resolved" }),
  ];
  expect(priorityWords(bulkPreview(9, cases))).toEqual([
    "Set by hand already: 1 urgent, 2 high, 1 low.",
    "1 does not wait.",
  ]);
  expect(priorityWords(bulkPreview(4, times(4)))).toEqual([]);
});

test("Before requeueing it says what stands, what is called off, and what stays", () => {
  const cases = [
    ...times(4, { status: "resolved", labelled: true, assignable: false }),
    ...times(2),
    ...times(1, { blind: true }),
    ...times(1, { held: true }),
    ...times(2, { status: "scoring", assignable: false }),
  ];
  expect(requeueWords(bulkPreview(10, cases))).toEqual([
    "4 have a label, which stands until the new one.",
    "3 wait already: that round is called off.",
    "1 of these stays in a blind queue.",
    "1 can’t be requeued: someone has it open.",
    "2 are still being scored.",
  ]);
  expect(requeueWords(bulkPreview(1, times(1, { status: "not_selected" })))).toEqual([]);
});
