import { scoreCasesJobSchema } from "@/lib/contract/jobs";
import type { ProjectId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import { SHIPPED_SCORERS } from "@/lib/core/scoring/shipped-scorers";
import type { JobDefinition } from "@/lib/jobs/job-definition";
import { scoreCases } from "@/lib/services/cases/score-cases";

/** Scores cases that came in, decides what was to be expected, and opens rounds for those to be looked at. */
export const scoreCasesJob: JobDefinition = {
  id: "score-cases",
  async run(ctx, data) {
    const { projectId, caseIds } = scoreCasesJobSchema.parse(data);
    await scoreCases(ctx, { projectId: asId<ProjectId>(projectId), caseIds }, SHIPPED_SCORERS);
  },
};
