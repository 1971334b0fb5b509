import type { CompiledRules, Place } from "../rules/compile-rules";
import type { RequestSignal, ResponseSignal, Rule, Signal } from "../rules/rule";
import { REQUEST_SIGNALS, RESPONSE_SIGNALS } from "../rules/rule";
import { phraseMatcher } from "../text/phrase-matcher";
import { foldPhrase } from "./fold-phrase";
import type { ProjectRuleContent } from "./project-rule";
import { projectRuleProblems, tooMuchTogether } from "./project-rule-problems";

/** Rules of a project by what they are read in; null where there is none. They are added to the pack's. */
export type CompiledProjectRules = {
  request: CompiledRules<RequestSignal> | null;
  /** For what comes in from tools: only smuggled instructions count there. */
  incoming: CompiledRules<RequestSignal> | null;
  response: CompiledRules<ResponseSignal> | null;
};

/** More matches of one rule than this in a text say nothing new, and would only take memory. */
const MOST_HITS = 500;

/**
 * Prepares a project's rules for matching, with the pack's engine: one pass over the text whatever
 * they hold. Throws a RangeError, in words for people, where a rule or all of them break the limits.
 */
export function compileProjectRules(rules: readonly ProjectRuleContent[]): CompiledProjectRules {
  const excess = tooMuchTogether(rules);
  if (excess !== null) throw new RangeError(excess);
  for (const rule of rules) {
    const [problem] = projectRuleProblems(rule);
    if (problem !== undefined) {
      throw new RangeError(`Rule “${rule.name}”: ${problem.path} ${problem.message}.`);
    }
  }
  const request = rules.flatMap((rule) => packRule(rule, REQUEST_SIGNALS));
  return {
    request: compile(request),
    incoming: compile(request.filter(({ signal }) => signal === "injection")),
    response: compile(rules.flatMap((rule) => packRule(rule, RESPONSE_SIGNALS))),
  };
}

/** The rule in the pack's form, where its signal is one of these. */
function packRule<Kind extends Signal>(
  { name, signal, phrases, ...rule }: ProjectRuleContent,
  signals: readonly Kind[],
): Rule<Kind>[] {
  const kind = signals.find((one) => one === signal);
  return kind === undefined
    ? []
    : [{ ...rule, id: projectRuleName(name), signal: kind, phrases: phrases.map(foldPhrase) }];
}

/** How evidence names a rule of the project. */
export function projectRuleName(name: string): string {
  return `project: ${name}`;
}

function compile<Kind extends Signal>(rules: readonly Rule<Kind>[]): CompiledRules<Kind> | null {
  if (rules.length === 0) return null;
  const uses = new Map<string, Place[]>();
  for (const [rule, { phrases }] of rules.entries()) {
    for (const phrase of phrases) {
      uses.set(phrase, [...(uses.get(phrase) ?? []), { rule, part: "head" }]);
    }
  }
  const matcher = phraseMatcher([...uses.keys()]);
  return { rules, matcher, places: [...uses.values()], mostHits: MOST_HITS };
}
