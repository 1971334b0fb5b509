"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "@/components/ui/toast-store";
import type { Decision } from "@/lib/client/proposals/decide-proposal";
import { decideProposal } from "@/lib/client/proposals/decide-proposal";
import { proposalsKey } from "@/lib/client/proposals/proposal-queries";

type Decisions = {
  /** Decided here, and not yet gone from what the server listed. */
  decided: ReadonlySet<string>;
  decide: (id: string, decision: Decision) => void;
};

/**
 * Decides proposals one goes on from at once. Where the server refuses, the proposal comes back and
 * the reason is said.
 */
export function useDecisions(project: string, onRefused: (id: string) => void): Decisions {
  const client = useQueryClient();
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const mutation = useMutation({
    mutationFn: ({ id, decision }: { id: string; decision: Decision }) =>
      decideProposal(project, id, decision),
    onSuccess: () => void client.invalidateQueries({ queryKey: proposalsKey(project) }),
    onError: (error, { id, decision }) => {
      setDecided((ids) => new Set([...ids].filter((one) => one !== id)));
      toast({
        tone: "fail",
        title: decision.kind === "approve" ? "It was not approved" : "It was not declined",
        description: error.message,
      });
      void client.invalidateQueries({ queryKey: proposalsKey(project) });
      onRefused(id);
    },
  });
  return {
    decided,
    decide(id, decision) {
      setDecided((ids) => new Set([...ids, id]));
      mutation.mutate({ id, decision });
    },
  };
}
