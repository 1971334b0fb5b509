import type { Project } from "@/lib/data/projects/find-project";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** The project as its administrators set it. */
export function readProjectSettings(ctx: Context, slug: string): Promise<Project> {
  return openProject(ctx, slug, "manage_project");
}
