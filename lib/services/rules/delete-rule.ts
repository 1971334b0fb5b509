import { actorName } from "@/lib/core/access/actor";
import { conflict, notFound } from "@/lib/core/errors";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { deleteProjectRule } from "@/lib/data/rules/delete-project-rule";
import { listProjectRules } from "@/lib/data/rules/list-project-rules";
import { lockRules } from "@/lib/data/rules/lock-rules";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { loggedRule } from "@/lib/services/rules/logged-rule";

/** Removes a rule; the log keeps what it said. Throws `conflict` where it was changed since it was read. */
export async function deleteRule(
  ctx: Context,
  projectSlug: string,
  { id, revision }: { id: string; revision: number },
): Promise<void> {
  const project = await openProject(ctx, projectSlug, "edit_rules");
  await ctx.db.transact(project.id, async (db) => {
    await lockRules(db, project.id);
    const before = (await listProjectRules(db, project.id)).find((one) => one.id === id);
    if (before === undefined) throw notFound("This rule");
    if (!(await deleteProjectRule(db, { projectId: project.id, id, revision }))) {
      throw conflict("Someone else changed this rule since you read it.", "stale_rule");
    }
    await appendAuditEntry(db, {
      chain: project.id,
      at: ctx.now,
      actor: actorName(ctx.actor),
      action: "rule.delete",
      subjectType: "rule",
      subjectId: id,
      before: loggedRule(before),
      requestId: ctx.requestId,
    });
  });
}
