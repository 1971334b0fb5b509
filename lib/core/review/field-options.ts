import type { Tension } from "../rubric/label";
import { ACTIONS, BEHAVIORS, DIMENSIONS, REQUEST_LABELS, VERDICTS } from "../rubric/label";
import type { DeskField } from "./desk-field";

/** What may be said of the manner of a response, apart from its behaviour. */
export const MANNERS = ["hedged", "handedOver"] as const;

/** A field that is one question: choosing its only option toggles it. */
const TOGGLE = ["yes"] as const;
const SEVERITY_DIGITS = ["0", "1", "2", "3"] as const;

/** A tension as one word, such as `helpful>honest`: helpful won over honest. */
export const TENSIONS: readonly string[] = [
  "none",
  ...DIMENSIONS.flatMap((won) =>
    DIMENSIONS.filter((lost) => lost !== won).map((lost) => `${won}>${lost}`),
  ),
];

/** The word for a tension. */
export function tensionWord(tension: Tension | null): string {
  return tension === null ? "none" : `${tension.won}>${tension.lost}`;
}

/** The tension a word means, null for `none` and for a word that means none. */
export function tensionOf(word: string): Tension | null {
  const [wonWord, lostWord] = word.split(">");
  const won = DIMENSIONS.find((dimension) => dimension === wonWord);
  const lost = DIMENSIONS.find((dimension) => dimension === lostWord);
  return won === undefined || lost === undefined ? null : { won, lost };
}

/** The values of a field in the order of its digits; empty where it is text. */
export function fieldOptions(field: DeskField, tags: readonly string[]): readonly string[] {
  switch (field) {
    case "requestLabel":
      return REQUEST_LABELS;
    case "injectionAttempt":
    case "addToSet":
      return TOGGLE;
    case "behavior":
      return BEHAVIORS;
    case "manner":
      return MANNERS;
    case "helpful":
    case "honest":
    case "harmless":
      return VERDICTS;
    case "expectedAction":
      return ACTIONS;
    case "tags":
      return tags;
    case "severity":
      return SEVERITY_DIGITS;
    case "tension":
      return TENSIONS;
    case "rationale":
    case "idealResponse":
      return [];
  }
}

/**
 * The value a digit means in a field, or null. A digit stays with its option however the options
 * are shown; a severity is its own digit, everywhere else the first option is 1.
 */
export function optionOfDigit(
  field: DeskField,
  digit: number,
  tags: readonly string[],
): string | null {
  const at = field === "severity" ? digit : digit - 1;
  return fieldOptions(field, tags)[at] ?? null;
}
