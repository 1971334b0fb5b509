import type { CaseAnswer } from "@/lib/contract/cases";
import { drawForAudit } from "@/lib/core/routing/draw-for-audit";
import { insertSelections } from "@/lib/data/cases/insert-selections";
import type { SentCase } from "@/lib/data/cases/turn-samples";
import { turnSamples } from "@/lib/data/cases/turn-samples";
import type { Db } from "@/lib/data/client";
import type { PreparedCase } from "@/lib/services/cases/prepare-case";
import type { CaseTarget } from "@/lib/services/cases/store-cases";

/**
 * Known samples of a set that are now sent as what the assistant said become cases of production: the
 * audit counts them, and draws from them as from any case that comes in. Gives their ids.
 */
export async function takeSamples(
  db: Db,
  { target, prepared }: { target: CaseTarget; prepared: readonly PreparedCase[] },
  answers: readonly CaseAnswer[],
): Promise<string[]> {
  const { project, source, setId, now } = target;
  if (setId !== null || source === "set") return [];
  const sent = new Map(
    answers.flatMap((answer, index) => sentAgain(answer, prepared[index])).toReversed(),
  );
  const turned = await turnSamples(db, { projectId: project.id, source }, [...sent.values()]);
  const draw = { rate: project.randomAuditRate, seed: project.randomAuditSeed };
  const drawn = turned.flatMap((caseId) => {
    const selection = drawForAudit(caseId, draw);
    return selection === null ? [] : [{ ...selection, caseId, createdBy: "system" }];
  });
  await insertSelections(db, { projectId: project.id, now }, drawn);
  return turned;
}

/** By id: of a case that a call names twice the first counts. */
function sentAgain(
  { id, outcome }: CaseAnswer,
  prepared: PreparedCase | undefined,
): [string, SentCase][] {
  if (outcome !== "duplicate" || id === undefined || !prepared?.ok) return [];
  return [[id, { id, occurredAt: prepared.row.occurredAt }]];
}
