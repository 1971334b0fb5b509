import { describe, expect, test } from "vitest";
import { compileRules } from "@/lib/core/scoring/rules/compile-rules";
import {
  REQUEST_RULES,
  RESPONSE_RULES,
  requestRules,
  responseRules,
  WORD_LISTS,
} from "@/lib/core/scoring/rules/english-pack";
import { findMatches } from "@/lib/core/scoring/rules/find-matches";
import type { Rule } from "@/lib/core/scoring/rules/rule";
import { analyseText } from "@/lib/core/scoring/text/analysed-text";

const RULES: Rule[] = [...REQUEST_RULES, ...RESPONSE_RULES];

describe.each(RULES.map((rule) => [rule.id, rule] as const))("the rule %s", (_, rule) => {
  const compiled = compileRules([rule], WORD_LISTS);
  test.each(rule.examples.match.map((text) => [text]))("fits: %s", (text) => {
    expect(findMatches(compiled, analyseText(text))).not.toEqual([]);
  });
  test.each(rule.examples.pass.map((text) => [text]))("lets pass: %s", (text) => {
    expect(findMatches(compiled, analyseText(text))).toEqual([]);
  });
});

test("ids are unique, and each rule shows what fits and what passes", () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
  for (const { examples } of RULES) {
    expect(examples.match.length).toBeGreaterThan(0);
    expect(examples.pass.length).toBeGreaterThan(0);
  }
});

test("phrases are written as normalised texts are", () => {
  const compiled = [requestRules(), responseRules()];
  for (const { rules } of compiled) {
    for (const { phrases, followedBy, unless } of rules) {
      for (const phrase of [...phrases, ...(followedBy?.phrases ?? []), ...(unless ?? [])]) {
        expect(phrase).toBe(analyseText(phrase).normalised.text);
      }
    }
  }
});
