/** What became of each case of an operation on many: how many changed, and why the others did not. */
export function queueOutcome(
  caseIds: readonly string[],
  changed: ReadonlySet<string>,
  why: (caseId: string) => string,
): { changed: number; refused: { caseId: string; why: string }[] } {
  const refused = caseIds
    .filter((caseId) => !changed.has(caseId))
    .map((caseId) => ({ caseId, why: why(caseId) }));
  return { changed: changed.size, refused };
}
