import { expect, test } from "vitest";
import { nearDuplicateElsewhere, sampleText } from "@/lib/core/evalset/near-duplicate";
import { shingleSimilarity, shingles } from "@/lib/core/evalset/shingle-similarity";
import { samples } from "./shipped";

const TOO_ALIKE = 0.1;

const texts = samples.map(({ key, label, messages, split }) => ({
  key,
  split,
  text: sampleText(messages),
  conversation: shingles(sampleText(messages)),
  // The key stands in for a missing ideal response: lacking one makes no two samples alike.
  ideal: shingles(label.idealResponse === "" ? key : label.idealResponse),
}));

const pairs = texts.flatMap((one, at) => texts.slice(at + 1).map((other) => ({ one, other })));

test("no two samples share a tenth of their runs of three words", () => {
  const alike = pairs
    .filter(
      ({ one, other }) =>
        shingleSimilarity(one.conversation, other.conversation) >= TOO_ALIKE ||
        shingleSimilarity(one.ideal, other.ideal) >= TOO_ALIKE,
    )
    .map(({ one, other }) => `${one.key} ~ ${other.key}`);
  expect(alike).toEqual([]);
});

test("the product itself would take every sample beside those of the other splits", () => {
  const refused = texts.filter((sample) => nearDuplicateElsewhere(sample, texts) !== null);
  expect(refused.map((sample) => sample.key)).toEqual([]);
});

test("a reworded copy of any sample would be found", () => {
  const missed = texts.filter(({ split, text }) => {
    const copy = { split: split === "test" ? ("train" as const) : ("test" as const) };
    const reworded = `${text.toUpperCase()} Thanks a lot!`;
    return text.length > 200 && nearDuplicateElsewhere({ ...copy, text: reworded }, texts) === null;
  });
  expect(missed.map((sample) => sample.key)).toEqual([]);
});
