import type { CaseAnswer } from "@/lib/contract/cases";
import { actorName } from "@/lib/core/access/actor";
import { labelConflict } from "@/lib/core/formats/label-conflict";
import type { Label } from "@/lib/core/rubric/label";
import { insertCensus } from "@/lib/data/cases/insert-census";
import { lockCases } from "@/lib/data/cases/lock-cases";
import type { Db } from "@/lib/data/client";
import { findReviewQueue } from "@/lib/data/queue/find-review-queue";
import { ensureOutsideRaters } from "@/lib/data/review/ensure-outside-raters";
import { findFinalLabels } from "@/lib/data/review/find-final-labels";
import { insertImportedLabels } from "@/lib/data/review/insert-imported-labels";
import { standImportedLabels } from "@/lib/data/review/stand-imported-labels";
import type { LabelPlace } from "@/lib/services/cases/label-places";
import { labelPlaces } from "@/lib/services/cases/label-places";
import type { PreparedCase } from "@/lib/services/cases/prepare-case";
import type { CaseTarget } from "@/lib/services/cases/store-cases";
import type { Context } from "@/lib/services/context";

export type StoredLabels = {
  /** The answers; a case whose label was given otherwise before is in conflict, and gets none of them. */
  answers: CaseAnswer[];
  /** Cases that got labels they had not. */
  caseIds: string[];
};

/**
 * Stores what people outside answered about the cases of a call, known ones too, and lets the final
 * labels stand. Sent again it adds nothing; a label once stored stays as it is.
 */
export async function storeLabels(
  db: Db,
  call: { ctx: Context; target: CaseTarget; prepared: readonly PreparedCase[] },
  answers: readonly CaseAnswer[],
): Promise<StoredLabels> {
  const { prepared, target } = call;
  const places = answers.map((answer, index) => labelPlaces(answer, prepared[index]));
  const all = places.flat();
  if (all.length === 0) return { answers: [...answers], caseIds: [] };
  await lockCases(db, target.project.id, [...new Set(all.map(({ caseId }) => caseId))]);
  const known = await findFinalLabels(
    db,
    all.map(({ slotId }) => slotId),
  );
  const fresh: LabelPlace[] = [];
  const judged = answers.map((answer, index): CaseAnswer => {
    const own = places[index] ?? [];
    const reason = conflictOf(own, known);
    if (reason !== null) {
      return { ...answer, outcome: "conflict", path: `cases[${index}].label`, reason };
    }
    const added = own.filter(({ slotId }) => !known.has(slotId));
    for (const place of added) known.set(place.slotId, place.label);
    fresh.push(...added);
    return added.length === 0 ? answer : { ...answer, labelled: true };
  });
  await insertFresh(db, call, fresh);
  return { answers: judged, caseIds: [...new Set(fresh.map(({ caseId }) => caseId))] };
}

function conflictOf(own: readonly LabelPlace[], known: ReadonlyMap<string, Label>): string | null {
  for (const { label, name, slotId } of own) {
    const before = known.get(slotId);
    const reason = before === undefined ? null : labelConflict(name, before, label);
    if (reason !== null) return reason;
  }
  return null;
}

async function insertFresh(
  db: Db,
  { ctx, target }: { ctx: Context; target: CaseTarget },
  fresh: readonly LabelPlace[],
): Promise<void> {
  if (fresh.length === 0) return;
  const { now, project } = target;
  const at = { projectId: project.id, now, createdBy: actorName(ctx.actor) };
  const names = [...new Set(fresh.map(({ name }) => name))];
  const raters = await ensureOutsideRaters(db, { ...at, names });
  const { guidelineVersion } = project;
  const queue = await findReviewQueue(db, project.id, "random-audit");
  if (queue === null) throw new Error("The project has no queue random-audit.");
  await insertImportedLabels(
    db,
    { ...at, guidelineVersion, queueId: queue.id },
    fresh.flatMap((place) => {
      const raterId = raters.get(place.name);
      return raterId === undefined ? [] : [{ ...place, raterId }];
    }),
  );
  await standImportedLabels(
    db,
    at,
    fresh.filter(({ stands }) => stands).map(({ slotId }) => slotId),
  );
  const reason = `Imported with the labels of people outside: ${names.join(", ")}.`;
  const rounds = new Map(fresh.toReversed().map(({ caseId, roundId }) => [caseId, roundId]));
  await insertCensus(
    db,
    { ...at, reason },
    Array.from(rounds, ([caseId, roundId]) => ({ caseId, roundId })),
  );
}
