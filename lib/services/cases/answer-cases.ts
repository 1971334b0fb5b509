import type { CaseAnswer, IngestAnswer, IngestOutcome } from "@/lib/contract/cases";
import type { Problem } from "@/lib/core/errors";
import type { KnownCase } from "@/lib/data/cases/find-known-cases";
import type { PreparedCase } from "@/lib/services/cases/prepare-case";

export type StoredCases = {
  /** By externalId: every valid case of the call, new or known. */
  byExternalId: ReadonlyMap<string, KnownCase>;
  /** Ids that this call stored. */
  created: ReadonlySet<string>;
};

/**
 * What became of each case, in the order sent. Of several with one externalId in a call the first is
 * the one that is stored; the others are duplicates of it, or conflicts.
 */
export function answerCases(prepared: readonly PreparedCase[], stored: StoredCases): CaseAnswer[] {
  const creditedIds = new Set<string>();
  return prepared.map((one, index) => {
    if (!one.ok) return refusal(index, one.externalId, one.problems);
    const { externalId, contentHash, repaired } = one.row;
    const known = stored.byExternalId.get(externalId);
    if (known === undefined) throw new Error(`Case ${index} was neither stored nor found.`);
    const answer = { index, externalId, id: known.id, ...(repaired ? { repaired } : {}) };
    if (stored.created.has(known.id) && !creditedIds.has(known.id)) {
      creditedIds.add(known.id);
      return { ...answer, outcome: "created" as const };
    }
    if (known.contentHash === contentHash) return { ...answer, outcome: "duplicate" as const };
    return {
      ...answer,
      outcome: "conflict" as const,
      path: `cases[${index}].externalId`,
      reason: "Another case with this id has other messages, another judged part or another model.",
    };
  });
}

function refusal(index: number, externalId: string | null, problems: Problem[]): CaseAnswer {
  const placed = problems.map(({ path, message }) => ({
    path: path === "" ? `cases[${index}]` : `cases[${index}].${path}`,
    message,
  }));
  const [first] = placed;
  return {
    index,
    externalId,
    outcome: "invalid",
    ...(first === undefined ? {} : { path: first.path, reason: first.message }),
    problems: placed,
  };
}

export function countOutcomes(cases: readonly CaseAnswer[]): IngestAnswer["counts"] {
  const counts: Record<IngestOutcome, number> = {
    created: 0,
    duplicate: 0,
    conflict: 0,
    invalid: 0,
  };
  for (const { outcome } of cases) counts[outcome] += 1;
  return counts;
}
