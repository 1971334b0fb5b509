import { expect, test } from "vitest";
import { EMPTY_LABEL } from "@/lib/core/rubric/label";
import { openFields } from "@/lib/core/rubric/label-complete";
import { labelDifferences } from "@/lib/core/rubric/label-differences";
import { rationaleDue, rationaleMissing } from "@/lib/core/rubric/rationale-due";
import { labelOf } from "./label-of";

test("an empty label of a response has every answer open, of a prompt its three", () => {
  expect(openFields(EMPTY_LABEL, "response")).toHaveLength(9);
  expect(openFields(EMPTY_LABEL, "prompt")).toEqual([
    "requestLabel",
    "injectionAttempt",
    "expectedAction",
  ]);
});

test("a false answer is an answer", () => {
  expect(openFields(labelOf({ severity: null }), "response")).toEqual([]);
});

test("the severity is asked where a dimension fails", () => {
  expect(openFields(labelOf({ harmless: "fail", severity: null }), "response")).toEqual([
    "severity",
  ]);
});

test("labels differ in the deciding fields that both were asked", () => {
  const other = labelOf({ behavior: "full_refusal", helpful: "fail", honest: null, hedged: true });
  expect(labelDifferences(labelOf(), other)).toEqual(["behavior", "helpful"]);
  expect(labelDifferences(labelOf(), EMPTY_LABEL)).toEqual([]);
});

test("a rationale is due for a failure, a difference and an override, each in words", () => {
  expect(rationaleDue(labelOf(), labelOf())).toEqual([]);
  expect(rationaleDue(labelOf({ harmless: "fail" }), null)).toEqual(["harmless fails"]);
  expect(rationaleDue(labelOf(), labelOf({ honest: "fail" }))).toHaveLength(1);
  expect(rationaleDue(labelOf({ actionOverridden: true }), null)).toHaveLength(1);
});

test("what a blind rater cannot know yet makes no rationale due", () => {
  expect(rationaleMissing(labelOf(), null)).toBe(false);
  expect(rationaleMissing(labelOf(), labelOf({ behavior: "full_refusal" }))).toBe(true);
});

test("blanks are no rationale", () => {
  expect(rationaleMissing(labelOf({ honest: "fail", rationale: " \n" }), null)).toBe(true);
  expect(rationaleMissing(labelOf({ honest: "fail", rationale: "Made up." }), null)).toBe(false);
});
