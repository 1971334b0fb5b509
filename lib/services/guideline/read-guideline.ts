import type { Guideline, GuidelineQuery } from "@/lib/contract/guideline";
import { notFound } from "@/lib/core/errors";
import { findGuideline } from "@/lib/data/guideline/find-guideline";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** The guideline that people judge by: a named version, or the one in force. */
export async function readGuideline(
  ctx: Context,
  projectSlug: string,
  query: GuidelineQuery,
): Promise<Guideline> {
  const project = await openProject(ctx, projectSlug, "read_guideline");
  const guideline = await ctx.db.transact(project.id, (db) =>
    findGuideline(db, project.id, query.version ?? null),
  );
  if (guideline === null) throw notFound("This version of the guideline");
  return guideline;
}
