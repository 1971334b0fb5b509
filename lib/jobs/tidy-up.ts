import type { JobDefinition } from "@/lib/jobs/job-definition";
import { forgetOldAnswers } from "@/lib/services/cases/forget-old-answers";
import { rescueUnscored } from "@/lib/services/cases/rescue-unscored";
import { forgetExpired } from "@/lib/services/people/forget-expired";
import { raiseAgedCases } from "@/lib/services/queue/raise-aged-cases";
import { finalizeLeftCommits } from "@/lib/services/review/finalize-left-commits";

/** Removes what no longer counts, takes up what was left lying (lost scoring jobs, commits), moves up what is due. */
export const tidyUpJob: JobDefinition = {
  id: "tidy-up",
  schedule: "*/10 * * * *",
  async run(ctx, _, { isIdle }) {
    await forgetOldAnswers(ctx);
    await forgetExpired(ctx);
    // While jobs wait, cases that are not scored yet are no sign of a lost job.
    if (await isIdle("score-cases")) await rescueUnscored(ctx);
    await finalizeLeftCommits(ctx);
    await raiseAgedCases(ctx);
  },
};
