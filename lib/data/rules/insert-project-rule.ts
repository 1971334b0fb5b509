import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { ProjectRuleContent } from "@/lib/core/scoring/project-rules/project-rule";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";

/** Stores a rule and returns its id. The name has to be free: look under `lockRules`. */
export async function insertProjectRule(
  db: Db,
  at: { projectId: ProjectId; createdBy: string; now: Date },
  rule: ProjectRuleContent,
): Promise<string> {
  const { projectId, createdBy, now } = at;
  const id = newId(now);
  await db.projectRule.create({
    data: { ...rule, id, projectId, createdBy, createdAt: now, updatedAt: now },
  });
  return id;
}
