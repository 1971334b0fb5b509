import type { Person, ReviewProject } from "./review-fixtures.ts";
import { openReviewProject } from "./review-fixtures.ts";

/** A project with a lead and two reviewers. */
export type QueueTeam = { project: ReviewProject; lead: Person; rae: Person; sam: Person };

/** Opens a project of its own, with those who work on its queue. Close the project. */
export async function openQueueTeam(): Promise<QueueTeam> {
  const project = await openReviewProject();
  return {
    project,
    lead: await project.addPerson("Lena Lead", "lead"),
    rae: await project.addPerson("Rae Reviewer"),
    sam: await project.addPerson("Sam Second"),
  };
}
