import { z } from "zod";
import { projectParams } from "@/lib/contract/address";
import { repairText } from "@/lib/core/cases/repair-text";
import { DIMENSIONS } from "@/lib/core/rubric/label";
import type {
  ProjectRule,
  ProjectRuleContent,
} from "@/lib/core/scoring/project-rules/project-rule";
import { PROJECT_RULE_LIMITS as LIMITS } from "@/lib/core/scoring/project-rules/project-rule";
import { REQUEST_SIGNALS, RESPONSE_SIGNALS } from "@/lib/core/scoring/rules/rule";

/*
 * Under /api/v1/projects/{project}/rules:
 *   GET            RulesAnswer
 *   POST           projectRuleInput → RuleView; 409 name_taken
 *   PUT {rule}     changeRuleInput → RuleView; 409 name_taken, stale_rule
 *   DELETE {rule}?revision   { done: true }; 409 stale_rule
 */

export const ruleParams = projectParams.extend({ rule: z.uuid() });

function storable(maxLength: number) {
  return z
    .string()
    .max(maxLength, `is longer than ${maxLength} characters`)
    .refine((text) => repairText(text) === text, "holds characters that cannot be stored");
}

const example = storable(LIMITS.exampleLength).refine((text) => text.trim() !== "", "is empty");
const examples = z.array(example).max(LIMITS.examples, `are more than ${LIMITS.examples}`);

const ruleFields = {
  name: storable(LIMITS.nameLength)
    .trim()
    .min(1, "is missing")
    .regex(/^[^\p{Cc}\p{Cf}]*$/u, "may not hold characters that do not show"),
  dimension: z.enum(DIMENSIONS),
  signal: z.enum([...REQUEST_SIGNALS, ...RESPONSE_SIGNALS]),
  // Before normalising, which may make a phrase shorter or longer: the rule's own check has the last word.
  phrases: z
    .array(storable(2 * LIMITS.phraseLength).trim())
    .max(LIMITS.phrases, `are more than ${LIMITS.phrases}`),
  weight: z.number().min(-LIMITS.weight).max(LIMITS.weight),
  language: storable(LIMITS.languageLength).trim().min(1).nullable(),
  note: storable(LIMITS.noteLength),
  examples: z.strictObject({ match: examples, pass: examples }),
};

export const projectRuleInput = z.strictObject(ruleFields) satisfies z.ZodType<ProjectRuleContent>;

export const changeRuleInput = z.strictObject({ ...ruleFields, revision: z.int().min(1) });

export const deleteRuleQuery = z.object({ revision: z.coerce.number().int().min(1) });

/** The JSON column of a rule is parsed with this when it is read. */
export const ruleExamplesSchema = z.strictObject({
  match: z.array(z.string()),
  pass: z.array(z.string()),
});

/** A rule as it is kept, with what a change to it has to name. */
export type RuleView = ProjectRule & { revision: number };
export type RulesAnswer = { rules: RuleView[] };
