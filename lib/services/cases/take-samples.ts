import { drawForAudit } from "@/lib/core/routing/draw-for-audit";
import { insertSelections } from "@/lib/data/cases/insert-selections";
import { turnSamples } from "@/lib/data/cases/turn-samples";
import type { Db } from "@/lib/data/client";
import type { KnownCase } from "@/lib/services/cases/known-cases";
import type { CaseTarget } from "@/lib/services/cases/store-cases";

/**
 * Known samples of a set that are now sent as what the assistant said become cases of production: the
 * audit counts them, and draws from them as from any case that comes in. Gives their ids.
 */
export async function takeSamples(
  db: Db,
  target: CaseTarget,
  known: readonly KnownCase[],
): Promise<string[]> {
  const { project, source, setId, now } = target;
  if (setId !== null || source === "set") return [];
  const sent = known.map(({ id, occurredAt }) => ({ id, occurredAt }));
  const turned = await turnSamples(db, { projectId: project.id, source }, sent);
  const draw = { rate: project.randomAuditRate, seed: project.randomAuditSeed };
  const drawn = turned.flatMap((caseId) => {
    const selection = drawForAudit(caseId, draw);
    return selection === null ? [] : [{ ...selection, caseId, createdBy: "system" }];
  });
  await insertSelections(db, { projectId: project.id, now }, drawn);
  return turned;
}
