import type { GuidelineText } from "./passage";

/** Unpublished changes to a guideline, and the version they were made from. */
export type GuidelineDraft = { version: number; text: GuidelineText };

/** The form that is open, by its anchor, and the texts typed in it by name. */
export type TypedForm = { open: string; typed: Record<string, string> };

/** A stored form; null where there is none, or it is not of this form. */
export function readTypedForm(stored: string | null): TypedForm | null {
  const form = parsed(stored);
  if (!isRecord(form) || typeof form.open !== "string" || !isRecord(form.typed)) return null;
  const { typed } = form;
  return isTexts(typed) ? { open: form.open, typed } : null;
}

/** A stored draft; null where there is none, or it is not of this form (from another release, say). */
export function readGuidelineDraft(stored: string | null): GuidelineDraft | null {
  const draft = parsed(stored);
  return isDraft(draft) ? draft : null;
}

/** A stored note on why the changes were made; null where there is none. */
export function readPublishNote(stored: string | null): string | null {
  const note = parsed(stored);
  return typeof note === "string" && note !== "" ? note : null;
}

function parsed(stored: string | null): unknown {
  if (stored === null) return null;
  try {
    return JSON.parse(stored);
  } catch {
    return null;
  }
}

function isDraft(value: unknown): value is GuidelineDraft {
  if (!isRecord(value) || !Number.isSafeInteger(value.version) || !isRecord(value.text)) {
    return false;
  }
  const { title, tags, passages, terms } = value.text;
  return (
    typeof title === "string" &&
    isStrings(tags) &&
    Array.isArray(passages) &&
    passages.every(isPassage) &&
    Array.isArray(terms) &&
    terms.every((term) => isRecord(term) && isStrings([term.term, term.definition]))
  );
}

function isPassage(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { field, title, definition, howToDecide, nearMiss } = value;
  return (
    isStrings([field, title, definition, howToDecide, nearMiss, value.value ?? ""]) &&
    isStrings(value.examples)
  );
}

function isTexts(value: Record<string, unknown>): value is Record<string, string> {
  return isStrings(Object.values(value));
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
