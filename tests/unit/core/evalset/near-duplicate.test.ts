import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearDuplicateElsewhere } from "@/lib/core/evalset/near-duplicate";
import { NEAR_DUPLICATE, shingleSimilarity, shingles } from "@/lib/core/evalset/shingle-similarity";
import { shingleSketch } from "@/lib/core/evalset/shingle-sketch";
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

describe("a sketch", () => {
  const word = fc.constantFrom(..."a b c d e f g h i j k l m n o p q r s t u v w x y z".split(" "));
  const sketchOf = (words: readonly string[]) => shingleSketch(shingles(words.join(" ")));

  /** A text, and the same with a few words changed, dropped or added. */
  const pairs = fc.array(word, { minLength: 1, maxLength: 400 }).chain((words) =>
    fc
      .array(
        fc.record({
          at: fc.nat(words.length),
          gone: fc.nat(2),
          put: fc.array(word, { maxLength: 2 }),
        }),
        { maxLength: 4 },
      )
      .map((edits) => {
        const changed = [...words];
        for (const { at, gone, put } of edits) changed.splice(at, gone, ...put);
        return [words, changed] as const;
      }),
  );

  test("shares a hash with that of every text that says almost the same", () => {
    let near = 0;
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const texts = [shingles(one.join(" ")), shingles(other.join(" "))] as const;
        if (shingleSimilarity(...texts) < NEAR_DUPLICATE) return;
        near += 1;
        const hashes = new Set(sketchOf(one));
        expect(sketchOf(other).some((hash) => hashes.has(hash))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
    expect(near).toBeGreaterThan(200);
  });

  test("is small however long the text, and fits 32 signed bits", () => {
    const long = Array.from({ length: 20_000 }, (_, index) => `w${index}`);
    const sketch = sketchOf(long);
    expect(sketch).toHaveLength(32);
    expect(sketch.every((hash) => Number.isInteger(hash) && Math.abs(hash) <= 2 ** 31)).toBe(true);
    expect(sketchOf([])).toHaveLength(1);
  });

  test("has little in common with that of another text", () => {
    const other = "Which vegetables can be planted on a shady balcony in the north in March?";
    const hashes = new Set(shingleSketch(shingles(TEXT)));
    expect(shingleSketch(shingles(other)).filter((hash) => hashes.has(hash))).toEqual([]);
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
