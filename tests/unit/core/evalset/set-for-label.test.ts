import { expect, test } from "vitest";
import { setForLabel } from "@/lib/core/evalset/set-for-label";
import { shingleSimilarity, shingles } from "@/lib/core/evalset/shingle-similarity";
import { splitFor } from "@/lib/core/evalset/split-for";

test.each([
  ["normal_help", "normal-help"],
  ["unsafe_request", "dangerous-overreach"],
  ["uncertain_fact", "uncertain-facts"],
  ["policy_sensitive", null],
  [null, null],
] as const)("a label of %s belongs to the set %s", (requestLabel, set) => {
  expect(setForLabel({ requestLabel, injectionAttempt: false })).toBe(set);
});

test("an injection attempt goes before what it asks for", () => {
  const label = { requestLabel: "policy_sensitive", injectionAttempt: true } as const;
  expect(setForLabel(label)).toBe("prompt-injection");
});

test("splits are for ever the same, and 60, 30 and 10 percent to three sigma", () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `sample-${index}`);
  const share = (split: string) => keys.filter((key) => splitFor(key) === split).length / 20_000;
  for (const [split, wanted] of [
    ["test", 0.6],
    ["train", 0.3],
    ["fewshot", 0.1],
  ] as const) {
    const sigma = Math.sqrt((wanted * (1 - wanted)) / 20_000);
    expect(Math.abs(share(split) - wanted)).toBeLessThan(3 * sigma);
  }
  // Pinned: a changed hash would move samples between test and training data.
  expect(keys.slice(0, 6).map(splitFor)).toMatchInlineSnapshot(`
    [
      "test",
      "test",
      "test",
      "test",
      "test",
      "fewshot",
    ]
  `);
});

test("near-duplicates share their runs of words, whatever case and punctuation", () => {
  const similarity = (one: string, other: string) =>
    shingleSimilarity(shingles(one), shingles(other));
  const text = "How do I reset the password of my account at the bank?";
  expect(similarity(text, text.toUpperCase().replace("?", "!"))).toBe(1);
  expect(similarity(text, `${text} Thanks`)).toBeGreaterThan(0.8);
  expect(similarity(text, "What is the capital of France today?")).toBe(0);
  expect(similarity("", "")).toBe(1);
});
