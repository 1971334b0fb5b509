import type { ProjectId } from "@/lib/core/brand";
import type { Problem } from "@/lib/core/errors";
import type { ImportedLabels } from "@/lib/core/formats/imported-labels";
import { tagProblems } from "@/lib/core/review/submission-problems";
import { findGuidelineTags } from "@/lib/data/guideline/find-guideline-tags";
import type { Context } from "@/lib/services/context";

/** What is wrong with the tags of a row's labels. */
export type TagCheck = (labels: ImportedLabels | null) => Problem[];

/** A check of imported tags against the guideline in force, which is read only where there are any. */
export async function openTagCheck(
  ctx: Context,
  projectId: ProjectId,
  all: readonly (ImportedLabels | null)[],
): Promise<TagCheck> {
  if (!all.some((labels) => peopleOf(labels).some(({ label }) => label.tags.length > 0))) {
    return () => [];
  }
  const defined = await ctx.db.transact(projectId, (db) => findGuidelineTags(db, projectId));
  return (labels) =>
    peopleOf(labels).flatMap(({ label, name }) =>
      tagProblems(label.tags, defined).map(({ message }) => ({
        path: "tags",
        message: `of ${name} ${message}`,
      })),
    );
}

function peopleOf(labels: ImportedLabels | null) {
  if (labels === null) return [];
  return labels.final === null ? labels.raters : [...labels.raters, labels.final];
}
