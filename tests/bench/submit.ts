import { claimCase } from "@/lib/services/review/claim-case";
import { submitLabel } from "@/lib/services/review/submit-label";
import { addPeople, measure, openBenchProject } from "../support/review-bench.ts";
import { agreeingLabel, differingLabel } from "../support/review-fixtures.ts";
import { at, submission } from "../support/review-steps.ts";

const SUBMISSIONS = 600;

const { project, close } = await openBenchProject(4 * SUBMISSIONS);
try {
  for (const clients of [1, 20]) {
    const people = await addPeople(project, SUBMISSIONS);
    const jobs = [];
    for (const [index, person] of people.entries()) {
      const answer = await claimCase(project.as(person), project.slug, {});
      if (answer.kind === "empty") throw new Error(answer.sentence);
      const label = index % 2 === 0 ? agreeingLabel() : differingLabel();
      const input = submission(answer.item, { label });
      jobs.push(() => submitLabel(project.as(person), at(project, answer.item), input));
    }
    console.log(await measure("Submit a label (every second with a proposal)", clients, jobs));
  }
} finally {
  await close();
}
