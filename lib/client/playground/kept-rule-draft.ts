import type { Fields } from "@/lib/client/playground/fields";
import { isFields } from "@/lib/client/playground/fields";
import type { RuleForm } from "@/lib/client/playground/rule-form";
import { EMPTY_RULE_FORM } from "@/lib/client/playground/rule-form";
import type { TabOwner } from "@/lib/client/playground/tab-store";
import { readFromTab } from "@/lib/client/playground/tab-store";
import type { RuleView } from "@/lib/contract/rules";
import { DIMENSIONS } from "@/lib/core/rubric/label";
import { SIGNALS_OF_DIMENSION } from "@/lib/core/scoring/project-rules/project-rule";

/** The rule being written: of a kept one as it was last read, or a new one. */
export type RuleDraft = { known: RuleView | null; form: RuleForm };

/**
 * The rule that was being written in this tab; null where none was. One whose kept rule is gone is a
 * new one; one that was begun on an older revision keeps it, so that saving it is refused.
 */
export function readRuleDraft(owner: TabOwner, rules: readonly RuleView[]): RuleDraft | null {
  const kept = readFromTab(owner, "rule");
  if (!isFields(kept) || !isFields(kept.form)) return null;
  const { known } = kept;
  const rule = isFields(known) ? rules.find(({ id }) => id === known.id) : undefined;
  const revision =
    isFields(known) && typeof known.revision === "number" ? known.revision : rule?.revision;
  return {
    known: rule === undefined || revision === undefined ? null : { ...rule, revision },
    form: asForm(kept.form),
  };
}

const TEXTS = ["name", "phrases", "weight", "language", "note", "match", "pass"] as const;

function asForm(kept: Fields): RuleForm {
  const form = { ...EMPTY_RULE_FORM };
  for (const field of TEXTS) {
    const text = kept[field];
    if (typeof text === "string") form[field] = text;
  }
  const dimension = DIMENSIONS.find((one) => one === kept.dimension) ?? form.dimension;
  const signals = SIGNALS_OF_DIMENSION[dimension];
  const signal = signals.find((one) => one === kept.signal) ?? signals[0] ?? form.signal;
  return { ...form, dimension, signal };
}
