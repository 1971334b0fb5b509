import "server-only";
import type { ProjectId, UserId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";

/** Remembers that a user was shown automated scores of a case: they get no blind round of it any more. */
export async function recordScoreView(
  db: Db,
  projectId: ProjectId,
  view: { caseId: string; userId: UserId; now: Date },
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO score_view (id, project_id, case_id, user_id, viewed_at)
    VALUES (${newId(view.now)}::uuid, ${projectId}::uuid, ${view.caseId}::uuid, ${view.userId},
      ${view.now})
    ON CONFLICT (case_id, user_id) DO NOTHING`;
}

/** Whether the user was ever shown automated scores of the case. */
export async function hasSeenScores(db: Db, caseId: string, userId: UserId): Promise<boolean> {
  const seen = await db.scoreView.findUnique({
    where: { caseId_userId: { caseId, userId } },
    select: { id: true },
  });
  return seen !== null;
}
