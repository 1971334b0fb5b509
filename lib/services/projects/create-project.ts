import type { ShippedContent } from "@/lib/contract/shipped-content";
import { actorName } from "@/lib/core/access/actor";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { insertMembership } from "@/lib/data/people/insert-membership";
import { insertProject } from "@/lib/data/projects/insert-project";
import { requireTimeZone } from "@/lib/data/projects/require-time-zone";
import type { Context } from "@/lib/services/context";
import { requireInstanceAdmin } from "@/lib/services/require-instance-admin";

export type ProjectCreation = { name: string; timeZone: string; content: ShippedContent };

/**
 * Makes a project ready for work, with the person who makes it as its administrator. For
 * administrators of the instance. Its slug is free: a number follows where the name is taken.
 */
export async function createProject(
  ctx: Context,
  input: ProjectCreation,
): Promise<{ slug: string }> {
  requireInstanceAdmin(ctx);
  const createdBy = actorName(ctx.actor);
  return await ctx.db.transact("all", async (db) => {
    await requireTimeZone(db, input.timeZone);
    const project = await insertProject(db, { ...input, createdBy, now: ctx.now });
    if (ctx.actor.kind === "user") {
      const { userId } = ctx.actor;
      await insertMembership(db, { projectId: project.id, userId, role: "admin", now: ctx.now });
    }
    await ctx.enqueue(db, { name: "score-samples", data: { projectId: project.id } });
    await appendAuditEntry(db, {
      chain: project.id,
      at: ctx.now,
      actor: createdBy,
      action: "project.create",
      subjectType: "project",
      subjectId: project.id,
      after: { slug: project.slug, timeZone: input.timeZone },
      requestId: ctx.requestId,
    });
    return { slug: project.slug };
  });
}
