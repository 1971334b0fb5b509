"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Target } from "@/components/proposals/decide-bar";
import { DeclineDialog } from "@/components/proposals/decline-dialog";
import { ProposalList } from "@/components/proposals/proposal-list";
import { ProposalPanel, targetOf } from "@/components/proposals/proposal-panel";
import { ListSkeleton, ProposalSkeleton } from "@/components/proposals/proposal-skeleton";
import { proposalSteps } from "@/components/proposals/proposal-steps";
import { ProposalsEmpty } from "@/components/proposals/proposals-empty";
import { ProposalsHeader } from "@/components/proposals/proposals-header";
import { useDecisions } from "@/components/proposals/use-decisions";
import { useProposalFilter } from "@/components/proposals/use-proposal-filter";
import { useProposalList } from "@/components/proposals/use-proposal-list";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { KeyDialog } from "@/components/ui/key-dialog";
import { LiveRegion } from "@/components/ui/live-region";
import { toast } from "@/components/ui/toast-store";
import { proposalQuery, setsQuery } from "@/lib/client/proposals/proposal-queries";
import { useListKeys } from "@/lib/client/use-list-keys";
import { useSingleKeys } from "@/lib/client/use-single-keys";
import type { ProposalCommand } from "@/lib/core/evalset/proposal-keys";
import { PROPOSAL_KEYS } from "@/lib/core/evalset/proposal-keys";

type ProposalsBoardProps = { project: string; timeZone: string; mayApprove: boolean };

type Choice = { id: string; target: Partial<Target>; setMissing: boolean };

/** The proposals of a project: the list, the one shown, and the decisions. */
export function ProposalsBoard({ project, timeZone, mayApprove }: ProposalsBoardProps) {
  const router = useRouter();
  const client = useQueryClient();
  const filter = useProposalFilter();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [dialog, setDialog] = useState<"decline" | "keys" | null>(null);
  const { decided, decide } = useDecisions(project, (id) => filter.change({ proposal: id }));
  const list = useProposalList(project, filter, decided);
  const sets = useQuery(setsQuery(project)).data ?? [];
  const shown = list.proposals ?? [];
  const named = shown.findIndex(({ id }) => id === filter.proposal);
  const index = Math.max(named, 0);
  // A link may lead to one that is further down than the list is loaded.
  const linked = named < 0 && filter.proposal !== null && !decided.has(filter.proposal);
  const currentId = linked ? filter.proposal : (shown[index]?.id ?? null);
  const nextId = shown[index + 1]?.id;
  // Read ahead: a decision goes on to it at once.
  useQuery({ ...proposalQuery(project, nextId ?? ""), enabled: nextId !== undefined });
  const own = choice?.id === currentId ? choice : null;
  const detailNow = () =>
    currentId === null
      ? undefined
      : client.getQueryData(proposalQuery(project, currentId).queryKey);

  const steps = proposalSteps(list, index, (proposal) => filter.change({ proposal }));
  function goOn() {
    setDialog(null);
    steps.goOn();
  }
  function approve() {
    const detail = detailNow();
    if (detail === undefined) return;
    if (!detail.decidable) {
      toast({ title: detail.whyNot ?? "It can’t be approved." });
      return;
    }
    const { set, split } = { ...targetOf(detail), ...own?.target };
    if (set === null) {
      setChoice({ id: detail.id, target: own?.target ?? {}, setMissing: true });
      document.querySelector<HTMLElement>("[data-set-choice]")?.focus();
      return;
    }
    decide(detail.id, { kind: "approve", set, split });
    goOn();
  }

  const commands: Record<ProposalCommand, () => void> = {
    next: () => void steps.next(),
    previous: () => steps.previous(),
    approve: () => mayApprove && approve(),
    decline: () => detailNow()?.declinable && setDialog("decline"),
    open_case: () => {
      const caseId = detailNow()?.caseId;
      if (caseId) router.push(`/p/${project}/cases/${caseId}` as Route);
    },
    key_sheet: () => setDialog("keys"),
  };
  const singleKeys = useSingleKeys();
  useListKeys({
    heading: "Proposals",
    keymap: PROPOSAL_KEYS,
    onCommand: (command) => commands[command](),
  });

  return (
    <div className="flex h-full flex-col">
      <ProposalsHeader
        project={project}
        filter={filter}
        sets={sets}
        mayRelease={mayApprove}
        onKeys={() => setDialog("keys")}
      />
      <LiveRegion>
        {shown[index] === undefined || linked
          ? ""
          : `Proposal ${index + 1} of ${shown.length}: ${shown[index].preview}`}
      </LiveRegion>
      <Body
        list={list}
        empty={
          <ProposalsEmpty
            project={project}
            state={filter.state}
            inSet={filter.set !== null}
            onAllSets={() => filter.change({ set: null })}
          />
        }
      >
        <ProposalList
          proposals={shown}
          currentId={currentId}
          nowMs={list.readMs}
          timeZone={timeZone}
          hasMore={list.hasMore}
          onChoose={(id) => filter.change({ proposal: id })}
          onMore={() => void list.more()}
        />
        {currentId === null ? null : (
          <ProposalPanel
            key={currentId}
            project={project}
            id={currentId}
            timeZone={timeZone}
            sets={sets}
            chosen={own?.target ?? {}}
            setMissing={own?.setMissing ?? false}
            onTarget={(target) => setChoice({ id: currentId, target, setMissing: false })}
            onApprove={approve}
            onDecline={() => setDialog("decline")}
          />
        )}
      </Body>
      <DeclineDialog
        open={dialog === "decline"}
        onClose={() => setDialog(null)}
        onDecline={(reason) => {
          if (currentId !== null) decide(currentId, { kind: "decline", reason });
          goOn();
        }}
      />
      <KeyDialog
        {...singleKeys}
        open={dialog === "keys"}
        onClose={() => setDialog(null)}
        title="Keys of the proposals"
        rows={PROPOSAL_KEYS.filter(
          ({ command }) => mayApprove || (command !== "approve" && command !== "decline"),
        )}
      />
    </div>
  );
}

type BodyProps = {
  list: ReturnType<typeof useProposalList>;
  empty: React.ReactNode;
  children: React.ReactNode;
};

function Body({ list, empty, children }: BodyProps) {
  if (list.error !== null) {
    return (
      <ErrorState
        title="The proposals could not be read"
        action={<Button onClick={list.retry}>Try again</Button>}
      >
        {list.error.message}
      </ErrorState>
    );
  }
  if (list.proposals?.length === 0 && !list.hasMore) return empty;
  return (
    <div className="grid min-h-0 flex-1 grid-cols-1 grid-rows-[minmax(0,26%)_minmax(0,1fr)] md:grid-cols-[minmax(220px,300px)_minmax(0,1fr)] md:grid-rows-[minmax(0,1fr)] [&>*:first-child]:border-line md:[&>*:first-child]:border-r max-md:[&>*:first-child]:border-b">
      {list.proposals === undefined ? (
        <>
          <ListSkeleton />
          <ProposalSkeleton />
        </>
      ) : (
        children
      )}
    </div>
  );
}
