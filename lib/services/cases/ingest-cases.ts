import type { IngestAnswer } from "@/lib/contract/cases";
import type { TakenCases } from "@/lib/services/cases/take-cases";
import { takeCases } from "@/lib/services/cases/take-cases";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

export type IngestCases = TakenCases & {
  /** Slug. */
  project: string;
};

/** Takes cases into a project, as `takeCases` says. Throws as `openProject` does. */
export async function ingestCases(ctx: Context, input: IngestCases): Promise<IngestAnswer> {
  const project = await openProject(ctx, input.project, "import_cases");
  return takeCases(ctx, project, input);
}
