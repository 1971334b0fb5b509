import { scoreSamplesJobSchema } from "@/lib/contract/jobs";
import type { ProjectId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import { SHIPPED_SCORERS } from "@/lib/core/scoring/shipped-scorers";
import type { JobDefinition } from "@/lib/jobs/job-definition";
import { requestEvaluations } from "@/lib/services/evaluation/request-evaluations";
import { scoreSamples } from "@/lib/services/evaluation/score-samples";

/** Scores the samples of a project's newest releases; where none is named, asks for it where it is due. */
export const scoreSamplesJob: JobDefinition = {
  id: "score-samples",
  schedule: "*/10 * * * *",
  atStart: true,
  async run(ctx, data) {
    const { projectId } = scoreSamplesJobSchema.parse(data ?? {});
    if (projectId === undefined) await requestEvaluations(ctx, SHIPPED_SCORERS);
    else await scoreSamples(ctx, asId<ProjectId>(projectId), SHIPPED_SCORERS);
  },
};
