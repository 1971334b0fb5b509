import { findMatches } from "../rules/find-matches";
import { analyseText } from "../text/analysed-text";
import { compileProjectRules } from "./compile-project-rules";
import type { ProjectRuleContent } from "./project-rule";

/** One example of a rule: what it must do, and whether it does. */
export type TriedExample = { text: string; must: "match" | "pass"; holds: boolean };

/** Tries a rule on its own examples, in their order. Throws as `compileProjectRules` does. */
export function tryExamples(rule: ProjectRuleContent): TriedExample[] {
  const { request, response } = compileProjectRules([rule]);
  const matches = (text: string) => {
    const analysed = analyseText(text);
    return [request, response].some(
      (compiled) => compiled !== null && findMatches(compiled, analysed).length > 0,
    );
  };
  return [
    ...rule.examples.match.map((text) => ({ text, must: "match" as const, holds: matches(text) })),
    ...rule.examples.pass.map((text) => ({ text, must: "pass" as const, holds: !matches(text) })),
  ];
}
