import "server-only";
import type { ProjectId, RaterId, UserId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";

/** The rater that a user is in a project, made at first use. Safe when two requests come at once. */
export async function ensureRater(
  db: Db,
  user: { projectId: ProjectId; userId: UserId; now: Date },
): Promise<RaterId> {
  const { projectId, userId, now } = user;
  const known = await db.rater.findUnique({
    where: { projectId_userId: { projectId, userId } },
    select: { id: true },
  });
  if (known !== null) return asId<RaterId>(known.id);
  const [made] = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO rater (id, project_id, user_id, created_at)
    VALUES (${newId(now)}::uuid, ${projectId}::uuid, ${userId}, ${now})
    ON CONFLICT (project_id, user_id) DO UPDATE SET user_id = excluded.user_id
    RETURNING id`;
  if (made === undefined) throw new Error(`The rater of user ${userId} did not come back.`);
  return asId<RaterId>(made.id);
}
