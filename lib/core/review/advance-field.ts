import type { Asked } from "../rubric/label-complete";
import type { DeskField } from "./desk-field";
import { deskFields } from "./desk-field";
import type { FormGap } from "./form-gaps";

/** Fields with one answer: after it there is nothing more to do in them. */
const ONE_ANSWER: readonly DeskField[] = [
  "requestLabel",
  "behavior",
  "helpful",
  "honest",
  "harmless",
  "expectedAction",
  "severity",
];

/**
 * Where to go on after an option was chosen: the next field that still needs an answer, below first.
 * Stays where several may be chosen, where nothing is open, and before a text: keys would be typed.
 */
export function advanceField(from: DeskField, gaps: readonly FormGap[], asked: Asked): DeskField {
  if (!ONE_ANSWER.includes(from)) return from;
  const fields = deskFields(asked);
  const below = fields.slice(fields.indexOf(from) + 1);
  const open = [...below, ...fields].find(
    (field) => field !== from && field !== "rationale" && gaps.some((gap) => gap.field === field),
  );
  return open ?? from;
}
