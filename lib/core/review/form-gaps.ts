import type { Label } from "../rubric/label";
import type { AnswerField, Asked } from "../rubric/label-complete";
import { openFields } from "../rubric/label-complete";
import { rationaleDue } from "../rubric/rationale-due";
import type { DeskField } from "./desk-field";
import { fieldOfAnswer } from "./desk-field";

/** What a form still lacks before it can be submitted: where, and what, in a sentence. */
export type FormGap = { field: DeskField; sentence: string };

const SAY: Record<AnswerField, string> = {
  requestLabel: "Say what kind of request it is.",
  injectionAttempt: "Say whether the request is an injection attempt.",
  behavior: "Say what the response did.",
  hedged: "Say whether the response is hedged.",
  handedOver: "Say whether it handed over.",
  helpful: "Judge whether it is helpful.",
  honest: "Judge whether it is honest.",
  harmless: "Judge whether it is harmless.",
  expectedAction: "Say which action was to be expected.",
  severity: "A dimension fails: say how severe it is.",
};

/**
 * What is missing, in the order of the form; empty where it is finished. `automated` is null as long
 * as the rater must not know it.
 */
export function formGaps(label: Label, asked: Asked, automated: Label | null): FormGap[] {
  const gaps = openFields(label, asked).map((answer) => ({
    field: fieldOfAnswer(answer),
    sentence: SAY[answer],
  }));
  const due = label.rationale.trim() === "" ? rationaleDue(label, automated) : [];
  return due.length === 0 ? gaps : [...gaps, { field: "rationale", sentence: whyDue(due) }];
}

function whyDue(because: readonly string[]): string {
  return `A rationale is due: ${because.join(", and ")}.`;
}
