import { evaluateTrial } from "@/lib/core/trial/evaluate-trial";
import type { Trial, TrialResult } from "@/lib/core/trial/trial";

/** What goes to the worker and comes back: the number tells which answer belongs to which question. */
export type TrialQuestion = { number: number; trial: Trial };
export type TrialAnswer = { number: number; result: TrialResult };

// Runs beside the page: building the rule pack and reading a long text would hold up the typing.
self.addEventListener("message", ({ data }: MessageEvent<TrialQuestion>) => {
  const answer: TrialAnswer = { number: data.number, result: evaluateTrial(data.trial) };
  self.postMessage(answer);
});
