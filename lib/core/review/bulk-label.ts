import type { Action, DecidingField, Label, RequestLabel } from "../rubric/label";
import type { Asked } from "../rubric/label-complete";

/** What one says of many cases at once; what is left out each case takes from its automated label. */
export type BulkAnswers = {
  [Field in DecidingField]?: Exclude<Label[Field], null>;
} & { tags?: string[]; severity?: Exclude<Label["severity"], null> };

/** What a case brings to it. */
export type BulkLabelCase = {
  automated: Label;
  asked: Asked;
  /** The policy's table. */
  actions: Readonly<Record<RequestLabel, Action>>;
};

/** So many cases get a label in one transaction. */
export const MOST_LABELLED_AT_ONCE = 200;

const MOST_SPANS = 100;

/**
 * The label a case gets: the answers given, else the automated ones. The expected action follows a
 * request that was given, unless it was given too, and is marked where it is not the policy's. Evidence
 * stays for the verdicts that stay.
 */
export function bulkLabel(
  answers: BulkAnswers,
  rationale: string,
  { actions, asked, automated }: BulkLabelCase,
): Label {
  const manner = (value: boolean | null) => (asked === "response" ? (value ?? false) : null);
  const byRequest =
    answers.requestLabel === undefined ? {} : { expectedAction: actions[answers.requestLabel] };
  const label: Label = {
    ...automated,
    injectionAttempt: automated.injectionAttempt ?? false,
    hedged: manner(automated.hedged),
    handedOver: manner(automated.handedOver),
    ...byRequest,
    ...answers,
    rationale,
  };
  const { expectedAction, requestLabel } = label;
  const known = expectedAction !== null && requestLabel !== null;
  return {
    ...label,
    actionOverridden: known && expectedAction !== actions[requestLabel],
    evidence: label.evidence
      .filter(({ dimension }) => label[dimension] === automated[dimension])
      .slice(0, MOST_SPANS),
  };
}

/** Whether anything is answered at all. */
export function saysAnything(answers: BulkAnswers): boolean {
  return Object.values(answers).some((value) => value !== undefined);
}
