import { actorName } from "@/lib/core/access/actor";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { deleteSessions } from "@/lib/data/people/delete-sessions";
import { takeOutMember } from "@/lib/data/people/take-out-member";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { giveUpReview } from "@/lib/services/people/give-up-review";

/**
 * Takes a member out of the project and ends their sessions. What they did stays under their name;
 * what they hold in review is others' again.
 * The last administrator stays: a conflict.
 */
export async function removeMember(
  ctx: Context,
  { slug, userId }: { slug: string; userId: string },
): Promise<void> {
  const project = await openProject(ctx, slug, "manage_project");
  await ctx.db.transact(project.id, async (db) => {
    const role = await takeOutMember(db, project.id, userId);
    await deleteSessions(db, userId);
    await giveUpReview(ctx, db, userId);
    await appendAuditEntry(db, {
      chain: project.id,
      at: ctx.now,
      actor: actorName(ctx.actor),
      action: "member.remove",
      subjectType: "member",
      subjectId: userId,
      before: { role },
      requestId: ctx.requestId,
    });
  });
}
