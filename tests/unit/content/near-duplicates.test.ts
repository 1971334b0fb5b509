import { expect, test } from "vitest";
import { nearDuplicateElsewhere, sampleText } from "@/lib/core/evalset/near-duplicate";
import { samples } from "./shipped";

const texts = samples.map(({ key, messages, split }) => ({
  key,
  split,
  text: sampleText(messages),
}));

test("the product would refuse a reworded copy of any sample in another split", () => {
  const missed = texts.filter((sample) => {
    const split = sample.split === "test" ? ("train" as const) : ("test" as const);
    const text = `${sample.text.toUpperCase()} Thanks a lot!`;
    return sample.text.length > 200 && nearDuplicateElsewhere({ split, text }, [sample]) === null;
  });
  expect(missed.map((sample) => sample.key)).toEqual([]);
});
