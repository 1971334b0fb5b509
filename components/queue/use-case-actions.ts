"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Outcome } from "@/components/queue/outcome-strip";
import { undoLabels } from "@/lib/client/queue/bulk-queries";
import type { QueueAction } from "@/lib/client/queue/queue-actions";
import { actOnCases } from "@/lib/client/queue/queue-actions";
import { queueKey } from "@/lib/client/queue/queue-queries";
import type { QueueOutcome } from "@/lib/contract/queue";
import { UNDO_SECONDS } from "@/lib/core/review/lease";

type Act = QueueAction & { did: string };

export type CaseActions = {
  act: (action: Act) => void;
  pending: boolean;
  outcome: Outcome | null;
  /** Takes the labels back that the outcome tells of. */
  undo: () => void;
  dismiss: () => void;
};

/** Does something to many cases, reads the list again, and keeps what it came to. */
export function useCaseActions(
  project: string,
  onDone: (outcome: QueueOutcome) => void,
): CaseActions {
  const client = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const mutation = useMutation({
    mutationFn: (action: Act) => actOnCases(project, action),
    onMutate: () => setOutcome(null),
    onSuccess: (answer, { did }) => {
      const { slotIds = [] } = answer;
      const untilMs = Date.now() + UNDO_SECONDS * 1_000;
      const undo = slotIds.length === 0 ? {} : { undo: { slotIds, untilMs } };
      setOutcome({ did: didWords(did, answer.overwritten), outcome: answer, ...undo });
      onDone(answer);
      readAgain();
    },
    onError: (error, { did }) => setOutcome({ did, failed: error.message }),
  });
  const undoing = useMutation({
    mutationFn: (slotIds: readonly string[]) => undoLabels(project, slotIds),
    onSuccess: (answer) =>
      setOutcome({ did: "as before: the label is taken back", outcome: answer }),
    onError: (error) => setOutcome({ did: "", failed: error.message }),
    onSettled: readAgain,
  });
  function readAgain() {
    for (const queryKey of [queueKey(project), ["case", project]]) {
      void client.invalidateQueries({ queryKey });
    }
  }
  return {
    act: (action) => mutation.mutate(action),
    pending: mutation.isPending || undoing.isPending,
    outcome,
    undo() {
      if (outcome !== null && "undo" in outcome && outcome.undo !== undefined) {
        undoing.mutate(outcome.undo.slotIds);
      }
    },
    dismiss: () => setOutcome(null),
  };
}

function didWords(did: string, overwritten = 0): string {
  if (overwritten === 0) return did;
  return `${did}, ${overwritten} in place of an earlier label that is kept`;
}
