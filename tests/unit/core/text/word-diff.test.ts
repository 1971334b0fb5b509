import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordDiff } from "@/lib/core/text/word-diff";

function textOf(before: string, after: string, left: "removed" | "added"): string {
  return wordDiff(before, after)
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join("");
}

describe("The difference of two texts", () => {
  it("keeps the words that stayed and names the others", () => {
    expect(wordDiff("End the process now", "End the hung process")).toEqual([
      { kind: "same", text: "End the " },
      { kind: "added", text: "hung " },
      { kind: "same", text: "process" },
      { kind: "removed", text: " now" },
    ]);
  });

  it("is nothing between equal texts, and all of it from or to none", () => {
    expect(wordDiff("as it was", "as it was")).toEqual([{ kind: "same", text: "as it was" }]);
    expect(wordDiff("", "new words")).toEqual([{ kind: "added", text: "new words" }]);
    expect(wordDiff("old words", "")).toEqual([{ kind: "removed", text: "old words" }]);
    expect(wordDiff("", "")).toEqual([]);
  });

  it("puts what was removed before what came in its place", () => {
    const runs = wordDiff("a cat sat", "a dog sat");
    expect(runs.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "same a ",
      "removed cat",
      "added dog",
      "same  sat",
    ]);
  });

  it("gives back both texts, whatever they are", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "kill", " ", "\n", "  ", "é", "👩‍🚀"), { maxLength: 30 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(textOf(before, after, "added")).toBe(before);
        expect(textOf(before, after, "removed")).toBe(after);
      }),
    );
  });

  it("takes long texts that share nothing as replaced, without comparing each pair", () => {
    const words = (letter: string) =>
      Array.from({ length: 5_000 }, (_, index) => `${letter}${index}`).join(" ");
    const started = performance.now();
    const runs = wordDiff(words("a"), words("b"));
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(runs.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});
