import { actorName } from "@/lib/core/access/actor";
import { PERMISSIONS } from "@/lib/core/access/can";
import type { Role } from "@/lib/core/access/role";
import { conflict, notFound } from "@/lib/core/errors";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { deleteSessions } from "@/lib/data/people/delete-sessions";
import { findMemberRole } from "@/lib/data/people/find-member-role";
import { hasOtherAdmin } from "@/lib/data/people/has-other-admin";
import { setMemberRole } from "@/lib/data/people/set-member-role";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { giveUpReview } from "@/lib/services/people/give-up-review";

const REVIEWING: readonly Role[] = PERMISSIONS.review.roles;

export type RoleChange = { slug: string; userId: string; role: Role };

/**
 * Gives a member another role and ends their sessions, so that they sign in with it. Who may review no
 * more gives others what they hold in review. The last administrator with a working account keeps the
 * role: a conflict. The same role changes nothing.
 */
export async function changeRole(
  ctx: Context,
  { slug, userId, role }: RoleChange,
): Promise<{ changed: boolean }> {
  const project = await openProject(ctx, slug, "manage_project");
  return ctx.db.transact(project.id, async (db) => {
    // Administrators' rows are locked before the member's own, always in this order.
    const otherAdmin = await hasOtherAdmin(db, project.id, userId);
    const before = await findMemberRole(db, project.id, userId);
    if (before === null) throw notFound("This member");
    if (before === role) return { changed: false };
    if (before === "admin" && !otherAdmin) {
      throw conflict("A project keeps at least one administrator.", "last_admin");
    }
    const change = { projectId: project.id, userId, from: before, to: role };
    if (!(await setMemberRole(db, change))) throw conflict("The role was changed meanwhile.");
    await deleteSessions(db, userId);
    if (!REVIEWING.includes(role)) await giveUpReview(ctx, db, userId);
    await appendAuditEntry(db, {
      chain: project.id,
      at: ctx.now,
      actor: actorName(ctx.actor),
      action: "member.change_role",
      subjectType: "member",
      subjectId: userId,
      before: { role: before },
      after: { role },
      requestId: ctx.requestId,
    });
    return { changed: true };
  });
}
