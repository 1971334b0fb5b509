import type { ProjectId } from "@/lib/core/brand";
import { mergeParts } from "@/lib/core/routing/merge-parts";
import type { Unclarity } from "@/lib/core/routing/plan-review";
import { placeOf, urgencyOf } from "@/lib/core/routing/plan-review";
import { priorityOf } from "@/lib/core/routing/priority";
import type { OpenRound } from "@/lib/data/cases/find-open-rounds";
import { findOpenRounds } from "@/lib/data/cases/find-open-rounds";
import type { PendingSelection } from "@/lib/data/cases/find-pending-selections";
import { findPendingSelections } from "@/lib/data/cases/find-pending-selections";
import type { RoutingRules } from "@/lib/data/cases/find-routing-rules";
import type { JoinedRound } from "@/lib/data/cases/join-rounds";
import { joinRounds } from "@/lib/data/cases/join-rounds";
import type { NewRound } from "@/lib/data/cases/open-rounds";
import { openRounds } from "@/lib/data/cases/open-rounds";
import type { Db } from "@/lib/data/client";

export type TakeUp = {
  projectId: ProjectId;
  rules: RoutingRules;
  caseIds: readonly string[];
  /** By case, where it has just been scored. */
  unclarity: ReadonlyMap<string, Unclarity>;
  now: Date;
};

/**
 * Gives every selection without a round one: the case's open round where there is one, which becomes
 * more urgent, else a new one in the queue its doors lead to. The caller holds the cases.
 */
export async function takeUpSelections(
  db: Db,
  work: TakeUp,
): Promise<{ opened: number; joined: number }> {
  const pending = Map.groupBy(
    await findPendingSelections(db, work.caseIds),
    ({ caseId }) => caseId,
  );
  const open = await findOpenRounds(db, [...pending.keys()]);
  const joined: JoinedRound[] = [];
  const fresh: NewRound[] = [];
  for (const [caseId, selections] of pending) {
    const round = open.get(caseId);
    if (round !== undefined) joined.push(join(round, selections));
    else fresh.push(...newRound(caseId, selections, work));
  }
  await joinRounds(db, joined);
  const { guidelineVersion } = work.rules;
  const origin = {
    projectId: work.projectId,
    guidelineVersion,
    createdBy: "system",
    now: work.now,
  };
  await openRounds(db, origin, fresh);
  return { opened: fresh.length, joined: joined.length };
}

function join(round: OpenRound, selections: readonly PendingSelection[]): JoinedRound {
  const parts = mergeParts(round.parts, urgencyOf(selections, round.mode, null));
  return {
    id: round.id,
    caseId: round.caseId,
    parts,
    priority: parts.reduce((sum, { points }) => sum + points, 0),
    selectionIds: selections.map(({ id }) => id),
  };
}

function newRound(
  caseId: string,
  selections: readonly PendingSelection[],
  { rules, unclarity, now }: TakeUp,
): NewRound[] {
  const place = placeOf(selections);
  if (place === null) return [];
  const queue = rules.queues.get(place.queue);
  if (queue === undefined) throw new Error(`The project has no queue ${place.queue}.`);
  const mode = place.mode === "blind" ? place.mode : queue.mode;
  const parts = urgencyOf(selections, mode, unclarity.get(caseId) ?? null);
  return [
    {
      caseId,
      queueId: queue.id,
      mode,
      parts,
      priority: priorityOf(parts),
      dueAt: new Date(now.getTime() + queue.dueHours * 3_600_000),
      selectionIds: selections.map(({ id }) => id),
    },
  ];
}
