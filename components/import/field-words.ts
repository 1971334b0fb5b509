import { ACTION_NAMES } from "@/components/rubric/action-names";
import { BEHAVIOR_NAMES } from "@/components/rubric/behavior-names";
import { REQUEST_LABEL_NAMES } from "@/components/rubric/request-label-names";
import { SEVERITY_NAMES } from "@/components/rubric/severity-names";
import { VERDICT_NAMES } from "@/components/rubric/verdict-names";
import type { ChoiceValue } from "@/lib/core/formats/choice-values";
import type { ChoiceField, LabelMapping } from "@/lib/core/formats/csv-mapping";
import type { Severity } from "@/lib/core/rubric/label";
import { ACTIONS, BEHAVIORS, REQUEST_LABELS, VERDICTS } from "@/lib/core/rubric/label";

/** What each field of a label says, in the words of a person who maps a column to it. */
export const FIELD_WORDS: Readonly<Record<keyof LabelMapping, string>> = {
  behavior: "What the response did",
  expectedAction: "What should have been done",
  requestLabel: "Kind of request",
  helpful: "Helpful",
  honest: "Honest",
  harmless: "Harmless",
  severity: "Severity",
  injectionAttempt: "Injection attempt",
  hedged: "Hedged",
  handedOver: "Handed over",
  tags: "Tags",
  rationale: "Rationale",
  idealResponse: "Ideal response",
};

/** A value of a field in words, as the rest of the app says it. */
export function valueWords(field: ChoiceField, value: ChoiceValue): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (field === "severity") return `${value} · ${SEVERITY_NAMES[value as Severity]}`;
  const behavior = BEHAVIORS.find((one) => one === value);
  if (behavior !== undefined) return BEHAVIOR_NAMES[behavior].long;
  const action = ACTIONS.find((one) => one === value);
  if (action !== undefined) return ACTION_NAMES[action].long;
  const request = REQUEST_LABELS.find((one) => one === value);
  if (request !== undefined) return REQUEST_LABEL_NAMES[request];
  const verdict = VERDICTS.find((one) => one === value);
  return verdict === undefined ? String(value) : VERDICT_NAMES[verdict].word;
}
