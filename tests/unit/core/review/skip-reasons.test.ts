import { expect, test } from "vitest";
import { readSkip, writeSkip } from "@/lib/core/review/skip-reasons";

test.each([
  { reason: "unclear", note: "" },
  { reason: "too_distressing", note: "Not today: please." },
] as const)("a skip is read as it was written: %o", (skip) => {
  expect(readSkip(writeSkip(skip))).toEqual(skip);
});

test("a text that names no reason is a note", () => {
  expect(readSkip("unclearly put")).toEqual({ reason: null, note: "unclearly put" });
});
