import type { GuidelineVersionLine } from "@/lib/contract/guideline";
import { listGuidelineVersions as listVersions } from "@/lib/data/guideline/list-guideline-versions";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** Every version of the project's guideline, newest first, with how many labels were made by it. */
export async function listGuidelineVersions(
  ctx: Context,
  projectSlug: string,
): Promise<GuidelineVersionLine[]> {
  const project = await openProject(ctx, projectSlug, "read_guideline");
  return ctx.db.transact(project.id, (db) => listVersions(db, project.id));
}
