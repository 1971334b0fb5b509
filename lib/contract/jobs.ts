import { z } from "zod";

/** What the job `score-samples` is sent; nothing where it is to look for projects that need it. */
export const scoreSamplesJobSchema = z.object({ projectId: z.uuid().optional() });

/** What the job `score-cases` is sent. Jobs outlive a release of the app, so they are parsed too. */
export const scoreCasesJobSchema = z.object({
  projectId: z.uuid(),
  caseIds: z.array(z.uuid()).max(1_000),
});
