import { describe, expect, test } from "vitest";
import { compileRules } from "@/lib/core/scoring/rules/compile-rules";
import { expandPhrases } from "@/lib/core/scoring/rules/expand-phrases";
import { findMatches } from "@/lib/core/scoring/rules/find-matches";
import type { Rule } from "@/lib/core/scoring/rules/rule";
import { analyseText } from "@/lib/core/scoring/text/analysed-text";

const LISTS = { negation: ["not", "never"], pet: ["cat", "small {other}"], other: ["dog", ""] };

function found(changes: Partial<Rule>, original: string): string[] {
  const rule: Rule = {
    id: "test",
    signal: "refusal",
    weight: 1,
    phrases: ["stop"],
    examples: { match: [], pass: [] },
    ...changes,
  };
  const text = analyseText(original);
  return findMatches(compileRules([rule], LISTS), text).map(({ start, end }) =>
    text.normalised.text.slice(start, end),
  );
}

describe("a rule", () => {
  test("counts the longest of matches that overlap", () => {
    expect(found({ phrases: ["stop", "stop it", "it now"] }, "Stop it now")).toEqual(["stop it"]);
  });

  test("with a follower needs it in the same sentence and near enough", () => {
    const followedBy = { phrases: ["here"], within: 10 };
    expect(found({ followedBy }, "Stop right here")).toEqual(["stop right here"]);
    expect(found({ followedBy }, "Stop. Here we are")).toEqual([]);
    expect(found({ followedBy }, "Stop at the corner over here")).toEqual([]);
    expect(found({ followedBy }, "Here you stop")).toEqual([]);
    expect(found({ followedBy }, "Stop stop here, and stop here")).toEqual([
      "stop stop here",
      "stop here",
    ]);
  });

  test("is taken away by an exception that overlaps it or follows at once", () => {
    const unless = ["non stop", "watch"];
    expect(found({ unless }, "A non stop flight")).toEqual([]);
    expect(found({ unless }, "A stop watch. Then stop for a very long while, and watch")).toEqual([
      "stop",
    ]);
  });

  test("of the opening does not count later", () => {
    expect(found({ opening: true }, "One. Stop. Three. Stop.")).toEqual(["stop"]);
  });

  test("that a negation can take away counts without one alone", () => {
    const rule = { negatable: true } as const;
    expect(found(rule, "Do not stop. Stop.")).toEqual(["stop"]);
    expect(found(rule, "Never mind; it was a long way until the bus would stop")).toEqual(["stop"]);
  });

  test("does not count in quotations and code, unless it says so", () => {
    expect(found({}, 'He said "stop" and `stop`')).toEqual([]);
    expect(found({ evenQuoted: true }, 'He said "stop"')).toEqual(["stop"]);
  });
});

describe("phrases with words in braces", () => {
  test("stand for every alternative, nested ones too", () => {
    expect(expandPhrases(["my {pet} sleeps"], LISTS).sort()).toEqual([
      "my cat sleeps",
      "my small dog sleeps",
      "my small sleeps",
    ]);
  });

  test("must name a list that exists, and not far too many phrases", () => {
    expect(() => expandPhrases(["{cow}"], LISTS)).toThrow(/named cow/);
    const many = { word: Array.from({ length: 200 }, (_, index) => `w${index}`) };
    expect(() => expandPhrases(["{word} {word} {word}"], many)).toThrow(/Too many/);
  });
});
