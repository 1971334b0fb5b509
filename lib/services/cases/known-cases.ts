import type { CaseAnswer } from "@/lib/contract/cases";
import type { NewCase } from "@/lib/data/cases/insert-cases";
import type { PreparedCase } from "@/lib/services/cases/prepare-case";

/** A known case as a call sends it again. */
export type KnownCase = Omit<NewCase, "intendedSetId">;

/** The cases of a call that were known with the same content, by id: of one named twice the first counts. */
export function knownCases(
  prepared: readonly PreparedCase[],
  answers: readonly CaseAnswer[],
): KnownCase[] {
  const known = answers.flatMap(({ id, outcome }, index): [string, KnownCase][] => {
    const one = prepared[index];
    if (outcome !== "duplicate" || id === undefined || !one?.ok) return [];
    return [[id, { ...one.row, id }]];
  });
  return [...new Map(known.toReversed()).values()];
}
