import type { CaseAnswer } from "@/lib/contract/cases";
import { actorName } from "@/lib/core/access/actor";
import type { NewSelection } from "@/lib/data/cases/insert-selections";
import { insertSelections, selectionId } from "@/lib/data/cases/insert-selections";
import { intendForSet } from "@/lib/data/cases/intend-for-set";
import type { Db } from "@/lib/data/client";
import type { PreparedCase } from "@/lib/services/cases/prepare-case";
import type { CaseTarget } from "@/lib/services/cases/store-cases";
import type { Context } from "@/lib/services/context";

export type StoredSelections = {
  /** The answers, with a mark on those whose escalation was not known yet. */
  answers: CaseAnswer[];
  /** Of new selections: cases that wait for a round. */
  caseIds: string[];
};

/**
 * Stores why the cases of a call are looked at: the escalations they came with, for known cases too,
 * and that they are new samples. One that is there already is left as it is.
 */
export async function storeSelections(
  db: Db,
  call: { ctx: Context; target: CaseTarget; prepared: readonly PreparedCase[] },
  answers: readonly CaseAnswer[],
): Promise<StoredSelections> {
  const { ctx, target, prepared } = call;
  const createdBy = actorName(ctx.actor);
  const escalations = answers.map((answer, index) =>
    escalationOf(answer, prepared[index], createdBy),
  );
  const samples = answers.flatMap((answer) => sampleOf(answer, target, createdBy));
  const wanted = [...escalations.filter((one) => one !== null), ...samples];
  const at = { projectId: target.project.id, now: ctx.now };
  const stored = await insertSelections(db, at, wanted);
  if (target.setId !== null) {
    await intendForSet(
      db,
      target.setId,
      samples.map(({ caseId }) => caseId),
    );
  }
  const isNew = (one: NewSelection | null | undefined) =>
    one != null && stored.has(selectionId(one));
  return {
    answers: answers.map((answer, index) =>
      isNew(escalations[index]) ? { ...answer, escalated: true } : answer,
    ),
    caseIds: [...new Set(wanted.filter(isNew).map(({ caseId }) => caseId))],
  };
}

function escalationOf(
  answer: CaseAnswer,
  prepared: PreparedCase | undefined,
  createdBy: string,
): NewSelection | null {
  const stands = answer.outcome === "created" || answer.outcome === "duplicate";
  if (!stands || answer.id === undefined || !prepared?.ok || prepared.escalation === null)
    return null;
  const chosen = { probability: null, seed: null, createdBy };
  return { caseId: answer.id, door: "escalated", ...chosen, ...prepared.escalation };
}

function sampleOf(answer: CaseAnswer, target: CaseTarget, createdBy: string): NewSelection[] {
  const stands = answer.outcome === "created" || answer.outcome === "duplicate";
  if (!stands || answer.id === undefined || target.setId === null) return [];
  const chosen = { probability: null, seed: null, severity: null, createdBy };
  const reason = "Brought in as a new sample of an evaluation set.";
  return [{ caseId: answer.id, door: "new_sample", reason, ...chosen }];
}
