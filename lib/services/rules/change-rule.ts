import type { RuleView } from "@/lib/contract/rules";
import { actorName } from "@/lib/core/access/actor";
import { conflict, notFound } from "@/lib/core/errors";
import type { ProjectRuleContent } from "@/lib/core/scoring/project-rules/project-rule";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { listProjectRules } from "@/lib/data/rules/list-project-rules";
import { lockRules } from "@/lib/data/rules/lock-rules";
import { updateProjectRule } from "@/lib/data/rules/update-project-rule";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { loggedRule } from "@/lib/services/rules/logged-rule";
import { refuseBadRule, refuseBesides } from "@/lib/services/rules/refuse-rule";

type RuleChange = { id: string; revision: number; rule: ProjectRuleContent };

/** Changes a rule as the caller last read it. Throws `conflict` where someone else changed it since. */
export async function changeRule(
  ctx: Context,
  projectSlug: string,
  { id, revision, rule }: RuleChange,
): Promise<RuleView> {
  const project = await openProject(ctx, projectSlug, "edit_rules");
  refuseBadRule(rule);
  return ctx.db.transact(project.id, async (db) => {
    await lockRules(db, project.id);
    const rules = await listProjectRules(db, project.id);
    const before = rules.find((one) => one.id === id);
    if (before === undefined) throw notFound("This rule");
    refuseBesides(
      rule,
      rules.filter((one) => one.id !== id),
    );
    const known = { projectId: project.id, id, revision };
    if (!(await updateProjectRule(db, known, { rule, now: ctx.now }))) {
      throw conflict("Someone else changed this rule since you read it.", "stale_rule");
    }
    await appendAuditEntry(db, {
      chain: project.id,
      at: ctx.now,
      actor: actorName(ctx.actor),
      action: "rule.change",
      subjectType: "rule",
      subjectId: id,
      before: loggedRule(before),
      after: loggedRule(rule),
      requestId: ctx.requestId,
    });
    return { ...rule, id, revision: revision + 1 };
  });
}
