"use client";

import { useState } from "react";
import { BeginWith } from "@/components/playground/begin-with";
import type { RulesShown } from "@/components/playground/scored-panel";
import { ScoredPanel } from "@/components/playground/scored-panel";
import { LiveRegion } from "@/components/ui/live-region";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { LastTrial, TrialState } from "@/lib/client/playground/use-trial";
import { useSettled } from "@/lib/client/use-settled";
import { inWords } from "@/lib/core/routing/phrasing";
import { losingSentence } from "@/lib/core/scoring/losing-dimensions";
import type { TrialOutcome } from "@/lib/core/trial/trial";
import type { TrialExample } from "@/lib/core/trial/trial-examples";

type VerdictsProps = {
  state: TrialState;
  /** Whether there is anything to score. */
  written: boolean;
  randomAuditRate: number;
  onExample: (example: TrialExample) => void;
};

const SETTLE_MS = 1_500;

/** What is made of what is written; what to do while nothing is. Read out once the typing has stopped. */
export function Verdicts({ state, written, randomAuditRate, onExample }: VerdictsProps) {
  const [shown, setShown] = useState<RulesShown>("ruled");
  const { last, failure } = state;
  const outcome = last === null ? null : outcomeOf(last, shown);
  const headline = last === null || outcome === null ? "" : headlineOf(last, outcome);
  const said = useSettled(written && outcome !== null ? spoken(headline, outcome) : "", SETTLE_MS);
  return (
    <>
      <LiveRegion>{said}</LiveRegion>
      <div role="alert">
        {failure === null ? null : (
          <Notice tone="fail" title="Not scored" className="mb-3">
            {failure}
          </Notice>
        )}
      </div>
      {written ? null : <BeginWith onChoose={onExample} />}
      {written && outcome === null && failure === null ? <Waiting /> : null}
      {written && last !== null && outcome !== null ? (
        <ScoredPanel
          last={last}
          outcome={outcome}
          headline={headline}
          shown={shown}
          onShow={setShown}
          randomAuditRate={randomAuditRate}
        />
      ) : null}
    </>
  );
}

function Waiting() {
  return (
    <div aria-hidden className="flex flex-col gap-3">
      <Skeleton className="h-6 w-2/3" />
      <Skeleton className="h-32 w-full" />
    </div>
  );
}

function outcomeOf({ result }: LastTrial, shown: RulesShown): TrialOutcome | null {
  return (shown === "ruled" ? result.ruled : null) ?? result.pack;
}

function headlineOf({ trial }: LastTrial, outcome: TrialOutcome): string {
  const score = outcome.scores.find(({ scorer }) => scorer === trial.scorerInForce);
  return score === undefined ? "The scorer in force gave no score." : losingSentence(score);
}

function spoken(headline: string, { decision }: TrialOutcome): string {
  return `${headline} The policy decides: ${inWords(decision.action)}.`;
}
