import { claimCase } from "@/lib/services/review/claim-case";
import { addPeople, measure, openBenchProject } from "../support/review-bench.ts";

const SLOTS = 100_000;
const CLAIMS = 600;

console.log(`Making ${SLOTS} open slots …`);
const { project, close } = await openBenchProject(SLOTS);
try {
  for (const clients of [1, 20]) {
    const people = await addPeople(project, CLAIMS);
    const jobs = people.map((person) => async () => {
      const answer = await claimCase(project.as(person), project.slug, { queue: "escalations" });
      if (answer.kind === "empty") throw new Error(answer.sentence);
    });
    console.log(await measure(`Claim from ${SLOTS} slots`, clients, jobs));
  }
  const people = await addPeople(project, CLAIMS);
  const jobs = people.map((person) => () => claimCase(project.as(person), project.slug, {}));
  console.log(await measure("Claim from the queue whose turn it is", 1, jobs));
} finally {
  await close();
}
