import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { ProjectRuleContent } from "@/lib/core/scoring/project-rules/project-rule";
import type { Db } from "@/lib/data/client";

type KnownRule = { projectId: ProjectId; id: string; revision: number };

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

/** Removes a rule that still has this revision. False where it has not, or is gone. */
export async function deleteProjectRule(db: Db, known: KnownRule): Promise<boolean> {
  const { projectId, id, revision } = known;
  const { count } = await db.projectRule.deleteMany({ where: { projectId, id, revision } });
  return count === 1;
}
