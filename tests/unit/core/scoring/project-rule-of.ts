import type { ProjectRule } from "@/lib/core/scoring/project-rules/project-rule";

/** A rule that is in order, with what the test is about changed. */
export function projectRuleOf(changes: Partial<ProjectRule> = {}): ProjectRule {
  return {
    id: "r1",
    name: "House words",
    dimension: "helpful",
    signal: "refusal",
    phrases: ["outside my remit"],
    weight: 4,
    language: null,
    note: "",
    examples: { match: [], pass: [] },
    ...changes,
  };
}
