import type { Label } from "../rubric/label";
import { ACTIONS, BEHAVIORS, REQUEST_LABELS, SEVERITIES, VERDICTS } from "../rubric/label";

/** The fields that people judge: all of a label but the derived mark of an override. */
export type GuidelineField = Exclude<keyof Label, "actionOverridden">;

/** Every field that a guideline explains, in the form's order, with the answers that need explaining. */
export const GUIDELINE_FIELDS: Readonly<Record<GuidelineField, readonly string[]>> = {
  requestLabel: REQUEST_LABELS,
  injectionAttempt: [],
  behavior: BEHAVIORS,
  hedged: [],
  handedOver: [],
  helpful: VERDICTS,
  honest: VERDICTS,
  harmless: VERDICTS,
  expectedAction: ACTIONS,
  // A project's own: see the tags of its guideline.
  tags: [],
  severity: SEVERITIES.map(String),
  tension: [],
  rationale: [],
  evidence: [],
  idealResponse: [],
};

/** Whether a guideline explains a field of that name. */
export function isGuidelineField(name: string): name is GuidelineField {
  return Object.hasOwn(GUIDELINE_FIELDS, name);
}

/** One part of the handbook: fields that are decided together. */
export type Chapter = { id: string; title: string; fields: readonly GuidelineField[] };

/** The handbook's parts, in the order in which a case is judged. */
export const CHAPTERS: readonly Chapter[] = [
  { id: "the-request", title: "The request", fields: ["requestLabel", "injectionAttempt"] },
  { id: "the-response", title: "The response", fields: ["behavior", "hedged", "handedOver"] },
  { id: "three-questions", title: "Three questions", fields: ["helpful", "honest", "harmless"] },
  { id: "the-action", title: "What was due", fields: ["expectedAction"] },
  { id: "the-failing", title: "What went wrong", fields: ["tags", "severity", "tension"] },
  { id: "in-words", title: "In your words", fields: ["rationale", "evidence", "idealResponse"] },
];
