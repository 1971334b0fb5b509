import type { EvidenceSpan, Label } from "../rubric/label";
import { EMPTY_LABEL } from "../rubric/label";
import type { Asked } from "../rubric/label-complete";
import { openFields } from "../rubric/label-complete";
import type { PolicyActions } from "./choose-option";
import { chooseOption } from "./choose-option";
import type { DeskField } from "./desk-field";
import { deskFields, fieldOfAnswer } from "./desk-field";

/** As many pieces of evidence as a label may carry. */
const MOST_SPANS = 100;

/** What a reviewer has filled in of one item, and where they stand in it. */
export type LabelForm = {
  asked: Asked;
  label: Label;
  addToSet: boolean;
  tookAutomated: boolean;
  field: DeskField;
};

export type FormAction =
  | { type: "choose"; field: DeskField; value: string; actions: PolicyActions }
  | { type: "write"; field: "rationale" | "idealResponse"; text: string }
  | { type: "attach"; span: EvidenceSpan }
  | { type: "detach"; span: EvidenceSpan }
  | { type: "take_automated"; label: Label }
  | { type: "focus"; field: DeskField };

/**
 * A label nobody has answered yet. What is rarely so (an injection attempt, hedging, handing over)
 * starts as "no", visibly: an answer that a reviewer changes with one key.
 */
export function blankLabel(asked: Asked): Label {
  const request: Label = { ...EMPTY_LABEL, injectionAttempt: false };
  return asked === "prompt" ? request : { ...request, hedged: false, handedOver: false };
}

/** The form as it opens: what was kept of it, else blank, at its first open field. */
export function openForm(asked: Asked, kept: Label | null): LabelForm {
  const form: LabelForm = {
    asked,
    label: kept ?? blankLabel(asked),
    addToSet: false,
    tookAutomated: false,
    field: "requestLabel",
  };
  return { ...form, field: firstOpenField(form) ?? "requestLabel" };
}

/** The first field that must be answered before the form is finished, or null. */
export function firstOpenField({ label, asked }: Pick<LabelForm, "label" | "asked">) {
  const open = openFields(label, asked).map(fieldOfAnswer);
  return deskFields(asked).find((field) => open.includes(field)) ?? null;
}

/** The form after an action. Nothing it does not name changes. */
export function formReducer(form: LabelForm, action: FormAction): LabelForm {
  switch (action.type) {
    case "choose":
      if (action.field === "addToSet") return { ...form, addToSet: !form.addToSet };
      return { ...form, label: chooseOption(form.label, action, action.actions) };
    case "write":
      return { ...form, label: { ...form.label, [action.field]: action.text } };
    case "attach":
      return withEvidence(form, [...without(form, action.span), action.span].slice(-MOST_SPANS));
    case "detach":
      return withEvidence(form, without(form, action.span));
    case "take_automated":
      return { ...form, tookAutomated: true, label: takenOver(form.label, action.label) };
    case "focus":
      return form.field === action.field ? form : { ...form, field: action.field };
  }
}

/** The automated answers in place of the person's; what only a person writes stays. */
function takenOver(own: Label, automated: Label): Label {
  return {
    ...automated,
    injectionAttempt: automated.injectionAttempt ?? own.injectionAttempt,
    hedged: automated.hedged ?? own.hedged,
    handedOver: automated.handedOver ?? own.handedOver,
    rationale: own.rationale,
    idealResponse: own.idealResponse,
    evidence: own.evidence.length > 0 ? own.evidence : automated.evidence.slice(0, MOST_SPANS),
  };
}

function without({ label }: LabelForm, span: EvidenceSpan): EvidenceSpan[] {
  return label.evidence.filter((one) => !sameSpan(one, span));
}

function withEvidence(form: LabelForm, evidence: EvidenceSpan[]): LabelForm {
  return { ...form, label: { ...form.label, evidence } };
}

function sameSpan(one: EvidenceSpan, other: EvidenceSpan): boolean {
  return (
    one.message === other.message &&
    one.toolCallId === other.toolCallId &&
    one.start === other.start &&
    one.end === other.end &&
    one.dimension === other.dimension
  );
}
