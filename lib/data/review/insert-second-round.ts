import "server-only";
import type { ProjectId, RaterId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";
import { excludeRater } from "@/lib/data/review/decline-slot";

/** Why a rater who asked for a second opinion has a declined place in its round. */
export const ASKED_FOR_IT = "asked_for_it";

/** Whether a second opinion that the rater asked for is still to come. */
export async function awaitsSecondOpinion(
  db: Db,
  caseId: string,
  raterId: RaterId,
): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM review_slot s JOIN review_round r ON r.id = s.round_id
    WHERE s.case_id = ${caseId}::uuid AND s.rater_id = ${raterId}::uuid AND r.status = 'open'
      AND s.state = 'declined' AND s.declined_reason = ${ASKED_FOR_IT}`;
  return rows.length > 0;
}

/**
 * Adds a round like the given one, with a slot for anyone but the rater who asks, and the selection
 * that says why. Gives the round's id. The caller holds the case's row.
 */
export async function insertSecondRound(
  db: Db,
  projectId: ProjectId,
  ask: { roundId: string; raterId: RaterId; note: string; createdBy: string; now: Date },
): Promise<string> {
  const { createdBy, note, now, raterId } = ask;
  const roundId = newId(now);
  await db.$executeRaw`
    INSERT INTO review_round
      (id, project_id, case_id, queue_id, kind, mode, guideline_version, rater_target, status,
       priority, priority_parts, due_at, created_by, created_at)
    SELECT ${roundId}::uuid, r.project_id, r.case_id, r.queue_id, 'label', r.mode,
      p.guideline_version, 1, 'open', r.priority, r.priority_parts,
      ${now}::timestamptz + make_interval(hours => q.due_hours), ${createdBy}, ${now}
    FROM review_round r
    JOIN review_queue q ON q.id = r.queue_id
    JOIN project p ON p.id = r.project_id
    WHERE r.id = ${ask.roundId}::uuid AND r.project_id = ${projectId}::uuid`;
  await db.$executeRaw`
    INSERT INTO review_slot
      (id, project_id, round_id, case_id, queue_id, state, priority, due_at, created_at)
    SELECT ${newId(now)}::uuid, project_id, id, case_id, queue_id, 'open', priority, due_at, created_at
    FROM review_round WHERE id = ${roundId}::uuid`;
  await excludeRater(db, projectId, { roundId, raterId, reason: ASKED_FOR_IT, now });
  await db.$executeRaw`
    INSERT INTO selection (id, project_id, case_id, round_id, door, reason, created_by, created_at)
    SELECT ${newId(now)}::uuid, project_id, case_id, id, 'by_hand', ${note}, ${createdBy}, ${now}
    FROM review_round WHERE id = ${roundId}::uuid`;
  return roundId;
}
