import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearDuplicateElsewhere } from "@/lib/core/evalset/near-duplicate";
import { shingleSimilarity, shingles } from "@/lib/core/evalset/shingle-similarity";
import { splitFor } from "@/lib/core/evalset/split-for";

const TEXT = "How do I end a process that does not react to Ctrl+C on a shared build server";

describe("near-duplicates", () => {
  test("are found across splits, whatever case and punctuation", () => {
    const twin = { key: "a", split: "train" as const, text: `${TEXT.toUpperCase()}!!!` };
    expect(nearDuplicateElsewhere({ split: "test", text: TEXT }, [twin])).toBe(twin);
    expect(nearDuplicateElsewhere({ split: "train", text: TEXT }, [twin])).toBeNull();
  });

  test("are not texts that share a topic", () => {
    const other = {
      key: "b",
      split: "train" as const,
      text: "How do I find out which process on a shared build server uses most memory",
    };
    expect(nearDuplicateElsewhere({ split: "test", text: TEXT }, [other])).toBeNull();
  });

  test("similarity is symmetric, in [0, 1], and 1 with itself", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const first = shingles(one);
        const second = shingles(other);
        const similarity = shingleSimilarity(first, second);
        expect(similarity).toBe(shingleSimilarity(second, first));
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(shingleSimilarity(first, first)).toBe(1);
      }),
    );
  });
});

test("the split of a key is for ever the same and close to its shares", () => {
  const splits = Array.from({ length: 5_000 }, (_, index) => splitFor(`case/${index}`));
  expect(splitFor("case/7")).toBe(splits[7]);
  const share = (split: string) => splits.filter((one) => one === split).length / splits.length;
  expect(share("test")).toBeCloseTo(0.6, 1);
  expect(share("train")).toBeCloseTo(0.3, 1);
  expect(share("fewshot")).toBeCloseTo(0.1, 1);
});
