"use client";

import { useEffect, useRef, useState } from "react";
import type { TrialRunner } from "@/lib/client/playground/trial-runner";
import { createTrialRunner } from "@/lib/client/playground/trial-runner";
import { useSettled } from "@/lib/client/use-settled";
import type { Trial, TrialResult } from "@/lib/core/trial/trial";

/** What was scored, with its result. */
export type LastTrial = { trial: Trial; result: TrialResult };

export type TrialState = {
  /** It stays while the next one is under way. */
  last: LastTrial | null;
  failure: string | null;
};

const PAUSE_MS = 120;

/** Scores a trial a moment after it last changed. The trial has to be the same object until it does. */
export function useTrial(trial: Trial): TrialState {
  const runner = useRef<TrialRunner>(null);
  const [state, setState] = useState<TrialState>({ last: null, failure: null });
  const settled = useSettled(trial, PAUSE_MS);
  useEffect(() => {
    runner.current = createTrialRunner((outcome) =>
      setState((before) =>
        "result" in outcome
          ? { last: outcome, failure: null }
          : { last: before.last, failure: outcome.failure },
      ),
    );
    return () => runner.current?.close();
  }, []);
  useEffect(() => runner.current?.ask(settled), [settled]);
  return state;
}
