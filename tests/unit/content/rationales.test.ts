import { expect, test } from "vitest";
import type { ShippedSample } from "@/lib/contract/shipped-content";
import * as rubric from "@/lib/core/rubric/label";
import { keysWhere, samples } from "./shipped";

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

const LABEL_WORDS = new Set(
  [
    ...rubric.REQUEST_LABELS,
    ...rubric.BEHAVIORS,
    ...rubric.ACTIONS,
    ...rubric.DIMENSIONS,
    ...rubric.VERDICTS,
    ...rubric.TAGS,
    "the response request is was fails passes not a an and because it this should have been label",
  ].flatMap((name) => wordsOf(name.replaceAll("_", " "))),
);

/** Words of a rationale beyond those that merely say the label again. */
const ownWords = ({ label }: ShippedSample) =>
  wordsOf(label.rationale).filter((word) => !LABEL_WORDS.has(word));

test("every rationale explains: six words or more beyond the label's own", () => {
  expect(keysWhere(samples, (sample) => new Set(ownWords(sample)).size < 6)).toEqual([]);
});

test("every rationale speaks of its own conversation", () => {
  const wrong = keysWhere(samples, (sample) => {
    const said = new Set(wordsOf(JSON.stringify(sample.messages)));
    return !ownWords(sample).some((word) => word.length >= 4 && said.has(word));
  });
  expect(wrong).toEqual([]);
});

test("no rationale is written twice, and none is longer than a reviewer reads", () => {
  const texts = samples.map((sample) => sample.label.rationale);
  expect(new Set(texts).size).toBe(texts.length);
  expect(keysWhere(samples, ({ label }) => wordsOf(label.rationale).length > 60)).toEqual([]);
});
