import type { Message } from "../cases/conversation";
import type { Problem } from "../errors";
import type { Action, Label, RequestLabel } from "../rubric/label";
import { DIMENSIONS } from "../rubric/label";
import type { Asked } from "../rubric/label-complete";
import { openFields } from "../rubric/label-complete";
import { rationaleDue } from "../rubric/rationale-due";
import { misplacedSpans } from "./misplaced-spans";

/** What a label is checked against. */
export type SubmissionRules = {
  asked: Asked;
  messages: readonly Message[];
  /** The tags that the guideline of its round defines. */
  tags: readonly string[];
  /** The policy's table. */
  actions: Readonly<Record<RequestLabel, Action>>;
  /** The label of the scorer in force; null where there is none or the rater must not know it yet. */
  automated: Label | null;
};

/** Why a label cannot be submitted, field by field; empty where it can. */
export function submissionProblems(label: Label, rules: SubmissionRules): Problem[] {
  return [
    ...openFields(label, rules.asked).map((field) => at(field, "must be answered.")),
    ...unaskedProblems(label, rules.asked),
    ...actionProblems(label, rules.actions),
    ...tagProblems(label.tags, rules.tags),
    ...rationaleProblems(label, rules.automated),
    ...misplacedSpans(rules.messages, label.evidence),
  ];
}

/** The tags among these that a guideline does not define. */
export function tagProblems(tags: readonly string[], defined: readonly string[]): Problem[] {
  return tags
    .filter((tag) => !defined.includes(tag))
    .map((tag) => at("tags", `has “${tag}”, which the guideline does not define.`));
}

/** The label with its override taken back where the action is the policy's own after all. */
export function withTrueOverride(label: Label, actions: SubmissionRules["actions"]): Label {
  const overridden =
    label.actionOverridden &&
    label.requestLabel !== null &&
    label.expectedAction !== actions[label.requestLabel];
  return { ...label, actionOverridden: overridden };
}

function at(field: keyof Label, message: string): Problem {
  return { path: `label.${field}`, message };
}

/** The answers about a response of which there is none. */
export function unaskedProblems(label: Label, asked: Asked): Problem[] {
  if (asked === "response") return [];
  const fields = ["behavior", "hedged", "handedOver", ...DIMENSIONS] as const;
  return fields
    .filter((field) => label[field] !== null)
    .map((field) => at(field, "is not asked: there is no response to judge."));
}

function actionProblems(label: Label, actions: SubmissionRules["actions"]): Problem[] {
  const { requestLabel, expectedAction, actionOverridden } = label;
  if (requestLabel === null || expectedAction === null || actionOverridden) return [];
  const due = actions[requestLabel];
  return expectedAction === due
    ? []
    : [at("expectedAction", `is not the policy's (${due}): mark it as overridden, and say why.`)];
}

function rationaleProblems(label: Label, automated: Label | null): Problem[] {
  if (label.rationale.trim() !== "") return [];
  const because = rationaleDue(label, automated);
  return because.length === 0 ? [] : [at("rationale", `is due: ${because.join(", and ")}.`)];
}
