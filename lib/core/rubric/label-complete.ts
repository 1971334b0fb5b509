import type { Label } from "./label";
import { DIMENSIONS } from "./label";

/** What the form asks: everything about a response, or of a sample that is only a prompt, its request. */
export const ASKED = ["response", "prompt"] as const;
export type Asked = (typeof ASKED)[number];

/** What a bare prompt is asked: of its request alone. */
export const PROMPT_FIELDS = ["requestLabel", "injectionAttempt", "expectedAction"] as const;
const RESPONSE_FIELDS = [
  "requestLabel",
  "injectionAttempt",
  "behavior",
  "hedged",
  "handedOver",
  "helpful",
  "honest",
  "harmless",
  "expectedAction",
] as const;

/** Every field that is answered by one of a few values. */
export const ANSWER_FIELDS = [...RESPONSE_FIELDS, "severity"] as const;
export type AnswerField = (typeof ANSWER_FIELDS)[number];

/** Which fields must be answered before the label can be submitted. */
export function requiredFields(label: Label, asked: Asked): AnswerField[] {
  if (asked === "prompt") return [...PROMPT_FIELDS];
  const failed = DIMENSIONS.some((dimension) => label[dimension] === "fail");
  return failed ? [...ANSWER_FIELDS] : [...RESPONSE_FIELDS];
}

/** The required fields without an answer, in the order of the form; empty where the label is complete. */
export function openFields(label: Label, asked: Asked): AnswerField[] {
  return requiredFields(label, asked).filter((field) => label[field] === null);
}
