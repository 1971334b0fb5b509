import type { RuleView } from "@/lib/contract/rules";
import { conflict, invalid } from "@/lib/core/errors";
import type { ProjectRuleContent } from "@/lib/core/scoring/project-rules/project-rule";
import {
  projectRuleProblems,
  tooMuchTogether,
} from "@/lib/core/scoring/project-rules/project-rule-problems";

/** Throws `invalid` where the rule by itself cannot be kept, naming each field. */
export function refuseBadRule(rule: ProjectRuleContent): void {
  const problems = projectRuleProblems(rule);
  const [first] = problems;
  if (first === undefined) return;
  throw invalid(`The rule cannot be kept: ${first.path} ${first.message}.`, problems);
}

/** Throws where the rule does not go with the project's others: a name taken, or too much together. */
export function refuseBesides(rule: ProjectRuleContent, others: readonly RuleView[]): void {
  if (others.some(({ name }) => name === rule.name)) {
    throw conflict("Another rule of this project has that name.", "name_taken");
  }
  const excess = tooMuchTogether([...others, rule]);
  if (excess !== null) throw invalid(excess, [{ path: "phrases", message: excess }]);
}
