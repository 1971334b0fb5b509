/** Why a reviewer may leave a case to others. */
export const SKIP_REASONS = [
  "unclear",
  "wrong_language",
  "lacks_context",
  "too_distressing",
  "know_the_person",
  "technical",
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** The reasons as they are read afterwards. */
export const SKIP_REASON_SENTENCES: Readonly<Record<SkipReason, string>> = {
  unclear: "Unclear what is right",
  wrong_language: "In another language",
  lacks_context: "Something is missing to judge it by",
  too_distressing: "Too distressing",
  know_the_person: "Knows someone in it",
  technical: "It does not show properly",
};

/** Why a case was skipped. `reason` is null where it is none of today's; it then stands in the note. */
export type Skip = { reason: SkipReason | null; note: string };

/** The text under which a skip is stored. */
export function writeSkip({ note, reason }: { reason: SkipReason; note: string }): string {
  return note === "" ? reason : `${reason}: ${note}`;
}

/** The skip that a stored text says. */
export function readSkip(stored: string): Skip {
  const reason = SKIP_REASONS.find((one) => stored === one || stored.startsWith(`${one}: `));
  if (reason === undefined) return { reason: null, note: stored };
  return { reason, note: stored.slice(reason.length + 2) };
}
