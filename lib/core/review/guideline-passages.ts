import type { Label } from "../rubric/label";
import type { DeskField } from "./desk-field";

/** What a passage of the guideline is about. */
type Passage = { field: string; value?: string };

/**
 * The passages of the guideline for a field: what it asks, then about the answers that were given.
 * `manner` has its two questions; a toggle and a text have no answers of their own.
 */
export function guidelinePassages<Found extends Passage>(
  passages: readonly Found[],
  field: DeskField,
  label: Label,
): Found[] {
  const names = field === "manner" ? ["hedged", "handedOver"] : [field];
  const answers = answersOf(field, label);
  const about = passages.filter((one) => names.includes(one.field));
  return [
    ...about.filter((one) => one.value === undefined),
    ...answers.flatMap((answer) => about.filter((one) => one.value === answer)),
  ];
}

function answersOf(field: DeskField, label: Label): string[] {
  switch (field) {
    case "requestLabel":
    case "behavior":
    case "helpful":
    case "honest":
    case "harmless":
    case "expectedAction":
    case "severity":
      return label[field] === null ? [] : [String(label[field])];
    case "tags":
      return label.tags;
    case "injectionAttempt":
    case "manner":
    case "tension":
    case "rationale":
    case "idealResponse":
    case "addToSet":
      return [];
  }
}
