import type { CompiledProjectRules } from "../scoring/project-rules/compile-project-rules";
import { compileProjectRules } from "../scoring/project-rules/compile-project-rules";
import { countsForLanguage } from "../scoring/project-rules/counts-for-language";
import type { ProjectRule } from "../scoring/project-rules/project-rule";
import { tryExamples } from "../scoring/project-rules/try-examples";
import { scoreTrial } from "./score-trial";
import type { Trial, TrialResult, TriedRule } from "./trial";
import { trialChanges } from "./trial-changes";

/**
 * Everything the playground shows for what is written: the outcome with and without the project's
 * rules, what they change, and how each does on its examples. Never throws on account of a rule:
 * one that cannot be compiled is left out, and said.
 */
export function evaluateTrial(trial: Trial): TrialResult {
  const tried = trial.rules.map(tryRule);
  const usable = trial.rules.filter(
    ({ id, language }) =>
      countsForLanguage(language, trial.language) &&
      tried.some((rule) => rule.id === id && rule.problem === null),
  );
  const { conversation } = trial;
  const compiled = compileAll(usable);
  if (conversation === null) {
    return { pack: null, ruled: null, changes: [], tried, problem: compiled.problem };
  }
  const pack = scoreTrial(trial, conversation);
  const ruled = compiled.own === null ? null : scoreTrial(trial, conversation, compiled.own);
  const changes = ruled === null ? [] : trialChanges(pack, ruled);
  return { pack, ruled, changes, tried, problem: compiled.problem };
}

function tryRule(rule: ProjectRule): TriedRule {
  try {
    return { id: rule.id, examples: tryExamples(rule), problem: null };
  } catch (error) {
    return { id: rule.id, examples: [], problem: sentenceOf(error) };
  }
}

function compileAll(rules: readonly ProjectRule[]): {
  own: CompiledProjectRules | null;
  problem: string | null;
} {
  if (rules.length === 0) return { own: null, problem: null };
  try {
    return { own: compileProjectRules(rules), problem: null };
  } catch (error) {
    return { own: null, problem: sentenceOf(error) };
  }
}

/** The limits' own words; anything else is a bug and is thrown on. */
function sentenceOf(error: unknown): string {
  if (error instanceof RangeError) return error.message;
  throw error;
}
