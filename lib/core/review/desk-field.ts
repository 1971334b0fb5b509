import type { Label } from "../rubric/label";
import type { AnswerField, Asked } from "../rubric/label-complete";

/** The fields of the form, in its order. `manner` holds what may be said beside the behaviour. */
export const DESK_FIELDS = [
  "requestLabel",
  "injectionAttempt",
  "behavior",
  "manner",
  "helpful",
  "honest",
  "harmless",
  "expectedAction",
  "tags",
  "severity",
  "tension",
  "rationale",
  "idealResponse",
  "addToSet",
] as const;
export type DeskField = (typeof DESK_FIELDS)[number];

const PROMPT_FIELDS: readonly DeskField[] = [
  "requestLabel",
  "injectionAttempt",
  "expectedAction",
  "rationale",
  "addToSet",
];

/** The fields a form shows. A prompt without a response has its request alone, and a place to say why. */
export function deskFields(asked: Asked): readonly DeskField[] {
  return asked === "prompt" ? PROMPT_FIELDS : DESK_FIELDS;
}

/** The field of the form in which an answer of the label stands. */
export function fieldOfAnswer(answer: AnswerField | keyof Label): DeskField {
  if (answer === "hedged" || answer === "handedOver") return "manner";
  if (answer === "actionOverridden") return "expectedAction";
  if (answer === "evidence") return "helpful";
  return answer;
}

/** The field `steps` further down (up where negative); the ends stay where they are. */
export function neighbourField(field: DeskField, steps: number, asked: Asked): DeskField {
  const fields = deskFields(asked);
  const at = fields.indexOf(field) + steps;
  return fields[Math.min(Math.max(at, 0), fields.length - 1)] ?? field;
}
