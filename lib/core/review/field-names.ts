import type { DeskField } from "./desk-field";

/** A field as the form and the live region call it. */
export const FIELD_NAMES: Record<DeskField, string> = {
  requestLabel: "Request",
  injectionAttempt: "Injection attempt",
  behavior: "The response",
  manner: "And it",
  helpful: "Helpful",
  honest: "Honest",
  harmless: "Harmless",
  expectedAction: "Expected action",
  tags: "Tags",
  severity: "Severity",
  tension: "Tension",
  rationale: "Rationale",
  idealResponse: "Ideal response",
  addToSet: "Add to set",
};
