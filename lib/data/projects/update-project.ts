import "server-only";
import type { Db } from "@/lib/data/client";
import type { Project } from "@/lib/data/projects/find-project";

export type ProjectSettings = Pick<
  Project,
  "name" | "timeZone" | "randomAuditRate" | "randomAuditShare"
>;

/** Replaces the settings if they are still `from`. False where somebody changed them meanwhile. */
export async function updateProject(
  db: Db,
  change: { id: Project["id"]; from: ProjectSettings; to: ProjectSettings },
): Promise<boolean> {
  const { id, from, to } = change;
  const { count } = await db.project.updateMany({ where: { id, ...from }, data: to });
  return count === 1;
}
