import type { Json } from "@/lib/core/export/json";
import type { ProjectRuleContent } from "@/lib/core/scoring/project-rules/project-rule";

/** A rule as the log keeps it. Its examples may be texts of conversations: they are counted alone. */
export function loggedRule(rule: ProjectRuleContent): { [field: string]: Json } {
  const { name, dimension, signal, phrases, weight, language, examples } = rule;
  return {
    name,
    dimension,
    signal,
    phrases: [...phrases],
    weight,
    language,
    examples: { match: examples.match.length, pass: examples.pass.length },
  };
}
