import type { PlaygroundView } from "@/lib/contract/playground";
import { can } from "@/lib/core/access/can";
import { findPolicyInForce } from "@/lib/data/projects/find-policy-in-force";
import { listProjectRules } from "@/lib/data/rules/list-project-rules";
import { listSetNames } from "@/lib/data/sets/list-set-names";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** What trying a conversation rests on: the policy, the project's rules, and the sets one may add to. */
export async function readPlayground(ctx: Context, projectSlug: string): Promise<PlaygroundView> {
  const project = await openProject(ctx, projectSlug, "read_project");
  const mayAdd = can(ctx.actor, project.id, "import_cases");
  return ctx.db.transact(project.id, async (db) => ({
    policy: await findPolicyInForce(db, project),
    scorerInForce: project.scorerInForce,
    randomAuditRate: project.randomAuditRate,
    rules: await listProjectRules(db, project.id),
    sets: mayAdd ? await listSetNames(db, project.id) : [],
  }));
}
