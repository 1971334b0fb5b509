import type { JobDefinition } from "@/lib/jobs/job-definition";
import { forgetOldAnswers } from "@/lib/services/cases/forget-old-answers";
import { rescueUnscored } from "@/lib/services/cases/rescue-unscored";

/** Removes what no longer counts, and asks again for cases whose scoring job was given up. */
export const tidyUpJob: JobDefinition = {
  id: "tidy-up",
  schedule: "*/10 * * * *",
  async run(ctx, _, { isIdle }) {
    await forgetOldAnswers(ctx);
    // While jobs wait, cases that are not scored yet are no sign of a lost job.
    if (await isIdle("score-cases")) await rescueUnscored(ctx);
  },
};
