import type { Subject } from "./run/subject.ts";
import { browserSubject } from "./subjects/browser.ts";
import { claimSubject } from "./subjects/claim.ts";
import { importSubject } from "./subjects/import.ts";
import { javascriptSubject } from "./subjects/javascript.ts";
import { pagesSubject } from "./subjects/pages.ts";
import { plansSubject } from "./subjects/plans.ts";
import { deepQueueSubject, queueCountSubject, queueSubject } from "./subjects/queue.ts";
import { scorersSubject } from "./subjects/scorers.ts";
import { submitSubject } from "./subjects/submit.ts";

/** Everything that is measured, in the order it is run. */
export const SUBJECTS: readonly Subject[] = [
  queueSubject,
  deepQueueSubject,
  queueCountSubject,
  pagesSubject,
  claimSubject,
  submitSubject,
  browserSubject,
  importSubject,
  scorersSubject,
  javascriptSubject,
  plansSubject,
];
