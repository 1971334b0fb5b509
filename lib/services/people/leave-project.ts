import { actorName } from "@/lib/core/access/actor";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { takeOutMember } from "@/lib/data/people/take-out-member";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { giveUpReview } from "@/lib/services/people/give-up-review";
import { requirePerson } from "@/lib/services/require-person";

/** Takes the signed-in person out of a project of theirs, and of what they hold there. The last administrator stays: a conflict. */
export async function leaveProject(ctx: Context, slug: string): Promise<void> {
  const person = requirePerson(ctx);
  const project = await openProject(ctx, slug, "read_project");
  await ctx.db.transact(project.id, async (db) => {
    const role = await takeOutMember(db, project.id, person.userId);
    await giveUpReview(ctx, db, person.userId);
    await appendAuditEntry(db, {
      chain: project.id,
      at: ctx.now,
      actor: actorName(person),
      action: "member.leave",
      subjectType: "member",
      subjectId: person.userId,
      before: { role },
      requestId: ctx.requestId,
    });
  });
}
