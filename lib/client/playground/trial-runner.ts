import type { TrialAnswer, TrialQuestion } from "@/lib/client/playground/trial-worker";
import type { Trial, TrialResult } from "@/lib/core/trial/trial";

/** Scores what is asked last; an answer to an earlier question is dropped. */
export type TrialRunner = { ask(trial: Trial): void; close(): void };

/** `trial` is what was scored: what is written may have gone on since. */
export type RunnerOutcome = { result: TrialResult; trial: Trial } | { failure: string };

const PATIENCE_MS = 8_000;

/** A runner with a worker of its own. One that takes too long, or breaks, is ended and replaced. */
export function createTrialRunner(onOutcome: (outcome: RunnerOutcome) => void): TrialRunner {
  let worker: Worker | null = null;
  let asked: TrialQuestion | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function fail(failure: string) {
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
    onOutcome({ failure });
  }
  function start(): Worker {
    const started = new Worker(new URL("./trial-worker.ts", import.meta.url), { type: "module" });
    started.addEventListener("message", ({ data }: MessageEvent<TrialAnswer>) => {
      if (asked === null || data.number !== asked.number) return;
      clearTimeout(timer);
      onOutcome({ result: data.result, trial: asked.trial });
    });
    started.addEventListener("error", (event) => {
      event.preventDefault();
      fail("The scorers stopped working on this text. Change it, or reload the page.");
    });
    return started;
  }

  return {
    ask(trial) {
      asked = { number: (asked?.number ?? 0) + 1, trial };
      worker ??= start();
      worker.postMessage(asked);
      clearTimeout(timer);
      timer = setTimeout(
        () => fail("Scoring this takes too long. Shorten the text or the rules."),
        PATIENCE_MS,
      );
    },
    close() {
      clearTimeout(timer);
      worker?.terminate();
      worker = null;
    },
  };
}
