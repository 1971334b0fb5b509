import type {
  ProjectRule,
  ProjectRuleContent,
} from "@/lib/core/scoring/project-rules/project-rule";
import { linesOf } from "@/lib/core/text/lines-of";

/** A rule as it is typed: lists one item a line, the weight as text. */
export type RuleForm = Omit<ProjectRuleContent, "phrases" | "weight" | "language" | "examples"> & {
  phrases: string;
  weight: string;
  language: string;
  match: string;
  pass: string;
};

export const EMPTY_RULE_FORM: RuleForm = {
  name: "",
  dimension: "helpful",
  signal: "refusal",
  phrases: "",
  weight: "2",
  language: "",
  note: "",
  match: "",
  pass: "",
};

export function formOfRule(rule: ProjectRuleContent): RuleForm {
  const { name, dimension, signal, note, phrases, weight, language, examples } = rule;
  return {
    ...{ name, dimension, signal, note },
    phrases: phrases.join("\n"),
    weight: String(weight),
    language: language ?? "",
    match: examples.match.join("\n"),
    pass: examples.pass.join("\n"),
  };
}

/** What the form says as a rule; a weight that is no number is 0, which no rule may have. */
export function ruleOfForm(form: RuleForm): ProjectRuleContent {
  const weight = Number(form.weight.replace(",", "."));
  return {
    name: form.name.trim(),
    dimension: form.dimension,
    signal: form.signal,
    phrases: linesOf(form.phrases),
    weight: Number.isFinite(weight) ? weight : 0,
    language: form.language.trim() === "" ? null : form.language.trim(),
    note: form.note.trim(),
    examples: { match: linesOf(form.match), pass: linesOf(form.pass) },
  };
}

/** The rule to try while it is typed; null while it has no phrase yet. */
export function ruleToTry(id: string, form: RuleForm): ProjectRule | null {
  const rule = ruleOfForm(form);
  if (rule.phrases.length === 0) return null;
  return { ...rule, id, name: rule.name === "" ? "being written" : rule.name };
}
