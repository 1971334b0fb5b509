import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { ProjectRuleContent } from "@/lib/core/scoring/project-rules/project-rule";
import type { Db } from "@/lib/data/client";

/** A rule as the caller last read it. */
export type KnownRule = { projectId: ProjectId; id: string; revision: number };

/** Changes a rule that still has this revision, which rises by one. False where it has not. */
export async function updateProjectRule(
  db: Db,
  { projectId, id, revision }: KnownRule,
  change: { rule: ProjectRuleContent; now: Date },
): Promise<boolean> {
  const { count } = await db.projectRule.updateMany({
    where: { projectId, id, revision },
    data: { ...change.rule, updatedAt: change.now, revision: { increment: 1 } },
  });
  return count === 1;
}
