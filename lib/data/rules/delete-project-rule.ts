import "server-only";
import type { Db } from "@/lib/data/client";
import type { KnownRule } from "@/lib/data/rules/update-project-rule";

/** Removes a rule that still has this revision. False where it has not, or is gone. */
export async function deleteProjectRule(db: Db, known: KnownRule): Promise<boolean> {
  const { projectId, id, revision } = known;
  const { count } = await db.projectRule.deleteMany({ where: { projectId, id, revision } });
  return count === 1;
}
