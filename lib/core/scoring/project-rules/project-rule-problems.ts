import type { Problem } from "../../errors";
import { foldPhrase } from "./fold-phrase";
import type { ProjectRuleContent } from "./project-rule";
import { PROJECT_RULE_LIMITS as LIMITS, SIGNALS_OF_DIMENSION } from "./project-rule";

/** What is wrong with a rule of the right shape, by field; empty where it can be kept. */
export function projectRuleProblems(rule: ProjectRuleContent): Problem[] {
  const problems: Problem[] = [];
  if (!SIGNALS_OF_DIMENSION[rule.dimension].includes(rule.signal)) {
    problems.push({ path: "signal", message: `is no signal of the dimension ${rule.dimension}` });
  }
  if (rule.weight === 0) problems.push({ path: "weight", message: "may not be 0" });
  if (rule.phrases.length === 0) problems.push({ path: "phrases", message: "are missing" });
  const seen = new Set<string>();
  for (const [index, phrase] of rule.phrases.entries()) {
    const folded = foldPhrase(phrase);
    const message = phraseProblem(folded, seen);
    if (message !== null) problems.push({ path: `phrases[${index}]`, message });
    seen.add(folded);
  }
  return problems;
}

function phraseProblem(folded: string, seen: ReadonlySet<string>): string | null {
  if (folded.replace(/\*$/, "").length < LIMITS.leastPhrase) {
    return `needs at least ${LIMITS.leastPhrase} characters that show`;
  }
  if (folded.length > LIMITS.phraseLength) {
    return `is longer than ${LIMITS.phraseLength} characters`;
  }
  return seen.has(folded) ? "is the same as another phrase of this rule" : null;
}

/** Why these rules are too much together, in a sentence; null where they are not. */
export function tooMuchTogether(
  rules: readonly Pick<ProjectRuleContent, "phrases">[],
): string | null {
  if (rules.length > LIMITS.rules) return `A project keeps at most ${LIMITS.rules} rules.`;
  const text = rules.flatMap(({ phrases }) => phrases.map(foldPhrase)).join("");
  if (text.length > LIMITS.phraseCharacters) {
    return `The phrases of all rules together hold more than ${LIMITS.phraseCharacters} characters.`;
  }
  const different = new Set(text.split("")).size;
  return text.length * different > LIMITS.automatonCells
    ? `The phrases of all rules together use too many different characters (${different}).`
    : null;
}
