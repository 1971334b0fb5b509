"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Outcome } from "@/components/queue/outcome-strip";
import type { QueueAction } from "@/lib/client/queue/queue-actions";
import { actOnCases } from "@/lib/client/queue/queue-actions";
import { queueKey } from "@/lib/client/queue/queue-queries";
import type { QueueOutcome } from "@/lib/contract/queue";

type Act = QueueAction & { did: string };

type CaseActions = {
  act: (action: Act) => void;
  pending: boolean;
  outcome: Outcome | null;
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
      setOutcome({ did, outcome: answer });
      onDone(answer);
      for (const queryKey of [queueKey(project), ["case", project]]) {
        void client.invalidateQueries({ queryKey });
      }
    },
    onError: (error, { did }) => setOutcome({ did, failed: error.message }),
  });
  return {
    act: (action) => mutation.mutate(action),
    pending: mutation.isPending,
    outcome,
    dismiss: () => setOutcome(null),
  };
}
