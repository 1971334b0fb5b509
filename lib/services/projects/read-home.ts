import type { PolicyOrigin } from "@/lib/contract/home";
import { can } from "@/lib/core/access/can";
import type { Policy } from "@/lib/core/routing/policy";
import type { Action } from "@/lib/core/rubric/label";
import { countExpectedActions } from "@/lib/data/projects/count-expected-actions";
import { findLongestWaiting } from "@/lib/data/projects/find-longest-waiting";
import { findPolicyInForce } from "@/lib/data/projects/find-policy-in-force";
import { findPolicyOrigin } from "@/lib/data/projects/find-policy-origin";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { queueReader } from "@/lib/services/queue/queue-reader";

const DAY_MS = 86_400_000;

export type HomeView = {
  name: string;
  timeZone: string;
  policy: Policy;
  policyOrigin: PolicyOrigin;
  /** Of the last 24 hours; null for reviewers, who learn nothing of scorers outside their cases. */
  expected: Record<Action, number> | null;
  /** Null where nothing is open, or the person does not review. */
  waiting: { cameAt: string; dueAt: string | null } | null;
};

/** The project at a glance, as far as the actor may see it. Figures of other pages come from theirs. */
export async function readHome(ctx: Context, slug: string): Promise<HomeView> {
  const project = await openProject(ctx, slug, "read_project");
  const since = new Date(ctx.now.getTime() - DAY_MS);
  const reviews = can(ctx.actor, project.id, "review");
  const audits = can(ctx.actor, project.id, "read_audit");
  const reader = queueReader(ctx.actor, project.id);
  return ctx.db.transact(project.id, async (db) => {
    const waiting = reviews ? await findLongestWaiting(db, project.id) : null;
    return {
      name: project.name,
      timeZone: project.timeZone,
      policy: await findPolicyInForce(db, project),
      policyOrigin: await findPolicyOrigin(db, project),
      expected: audits ? await countExpectedActions(db, project.id, { since, reader }) : null,
      waiting: waiting && {
        cameAt: waiting.cameAt.toISOString(),
        dueAt: waiting.dueAt?.toISOString() ?? null,
      },
    };
  });
}
