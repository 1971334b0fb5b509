import type { RuleView } from "@/lib/contract/rules";
import { actorName } from "@/lib/core/access/actor";
import type { ProjectRuleContent } from "@/lib/core/scoring/project-rules/project-rule";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { insertProjectRule } from "@/lib/data/rules/insert-project-rule";
import { listProjectRules } from "@/lib/data/rules/list-project-rules";
import { lockRules } from "@/lib/data/rules/lock-rules";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { loggedRule } from "@/lib/services/rules/logged-rule";
import { refuseBadRule, refuseBesides } from "@/lib/services/rules/refuse-rule";

/** Keeps a rule of the project. Throws `invalid`, or `conflict` where its name is taken. */
export async function createRule(
  ctx: Context,
  projectSlug: string,
  rule: ProjectRuleContent,
): Promise<RuleView> {
  const project = await openProject(ctx, projectSlug, "edit_rules");
  refuseBadRule(rule);
  const createdBy = actorName(ctx.actor);
  return ctx.db.transact(project.id, async (db) => {
    await lockRules(db, project.id);
    refuseBesides(rule, await listProjectRules(db, project.id));
    const at = { projectId: project.id, createdBy, now: ctx.now };
    const id = await insertProjectRule(db, at, rule);
    await appendAuditEntry(db, {
      chain: project.id,
      at: ctx.now,
      actor: createdBy,
      action: "rule.create",
      subjectType: "rule",
      subjectId: id,
      after: loggedRule(rule),
      requestId: ctx.requestId,
    });
    return { ...rule, id, revision: 1 };
  });
}
