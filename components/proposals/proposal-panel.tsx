"use client";

import { useQuery } from "@tanstack/react-query";
import type { Route } from "next";
import Link from "next/link";
import { useRef } from "react";
import type { ConversationHandle } from "@/components/conversation/conversation";
import { Conversation } from "@/components/conversation/conversation";
import type { SpanMark } from "@/components/conversation/span-mark";
import type { Target } from "@/components/proposals/decide-bar";
import { DecideBar } from "@/components/proposals/decide-bar";
import { DecisionNote } from "@/components/proposals/decision-note";
import { ProposalChange } from "@/components/proposals/proposal-change";
import { ProposalSkeleton } from "@/components/proposals/proposal-skeleton";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { TimeAgo } from "@/components/ui/time-ago";
import { useBlurred } from "@/lib/client/desk/use-blurred";
import { proposalQuery } from "@/lib/client/proposals/proposal-queries";
import type { ProposalDetail } from "@/lib/contract/sets";
import { placeCase } from "@/lib/core/evalset/case-samples";

type ProposalPanelProps = {
  project: string;
  id: string;
  timeZone: string;
  sets: readonly { slug: string; name: string }[];
  /** What the person chose; by default what the proposal says. */
  chosen: Partial<Target>;
  setMissing: boolean;
  onTarget: (target: Target) => void;
  onApprove: (target: Target) => void;
  onDecline: () => void;
};

/** One proposal: its conversation, what would change and why, and the decision. */
export function ProposalPanel(props: ProposalPanelProps) {
  const { project, id, timeZone } = props;
  const query = useQuery(proposalQuery(project, id));
  const conversation = useRef<ConversationHandle>(null);
  const { data: proposal, error } = query;
  const blurred = useBlurred(proposal === undefined ? null : severityOf(proposal));
  if (proposal === undefined && error === null) return <ProposalSkeleton />;
  if (proposal === undefined) {
    return (
      <ErrorState
        title="This proposal could not be read"
        action={<Button onClick={() => void query.refetch()}>Try again</Button>}
      >
        {error?.message}
      </ErrorState>
    );
  }
  const target = { ...targetOf(proposal), ...props.chosen };
  const nowMs = query.dataUpdatedAt;
  return (
    <div className="min-h-0 flex-1 max-lg:flex max-lg:flex-col max-lg:overflow-y-auto lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(360px,420px)] lg:grid-rows-[minmax(0,1fr)]">
      {proposal.messages === null ? (
        <EmptyState title="The text of this case was erased">Only declining it is left.</EmptyState>
      ) : (
        <Conversation
          ref={conversation}
          messages={proposal.messages}
          judged={proposal.judged}
          marks={marksOf(proposal)}
          language={proposal.language}
          {...(blurred ? { blurred: "all" as const } : {})}
          className="max-lg:max-h-[44dvh] max-lg:flex-none lg:min-h-0"
        />
      )}
      <section
        aria-label="What it changes"
        className="flex flex-col border-line bg-sunken max-lg:flex-none max-lg:border-t lg:min-h-0 lg:border-l"
      >
        <div className="px-5 py-4 lg:min-h-0 lg:flex-1 lg:overflow-y-auto">
          {proposal.state === "open" ? null : (
            <DecisionNote project={project} proposal={proposal} nowMs={nowMs} timeZone={timeZone} />
          )}
          <p className="mb-3 flex flex-wrap items-baseline gap-x-2 text-ink-2 text-sm">
            <span className="font-semibold text-ink">{kindInWords(proposal, target)}</span>
            <span className="text-ink-3 text-xs">
              {proposal.proposedBy},{" "}
              <TimeAgo at={proposal.createdAt} nowMs={nowMs} timeZone={timeZone} />
            </span>
            {proposal.caseId === null ? null : (
              <Link
                href={`/p/${project}/cases/${proposal.caseId}` as Route}
                prefetch={false}
                className="ml-auto text-accent text-xs underline"
              >
                the case
              </Link>
            )}
          </p>
          <ProposalChange
            proposal={proposal}
            set={target.set}
            blurred={blurred}
            onQuote={(span) => conversation.current?.goToMark(`quote-${span}`)}
          />
        </div>
        {proposal.state === "open" ? (
          <DecideBar
            proposal={proposal}
            sets={props.sets}
            target={target}
            retires={placeCase(proposal.samples, target.set).retired}
            setMissing={props.setMissing}
            onTarget={props.onTarget}
            onApprove={() => props.onApprove(target)}
            onDecline={props.onDecline}
          />
        ) : null}
      </section>
    </div>
  );
}

/** Where a proposal goes unless told otherwise. */
export function targetOf(proposal: ProposalDetail): Target {
  return { set: proposal.set?.slug ?? null, split: proposal.defaultSplit };
}

function severityOf({ newLabel, oldLabel }: ProposalDetail): number {
  return Math.max(newLabel?.severity ?? 0, oldLabel?.severity ?? 0);
}

const DONE: Readonly<Record<ProposalDetail["kind"], string>> = {
  add: "New in",
  change_label: "Relabelled in",
  change_content: "Rewritten in",
  retire: "Retired from",
};

function kindInWords({ kind, samples, set, state }: ProposalDetail, target: Target): string {
  const where = set === null ? "a set to choose" : set.name;
  if (state !== "open") return `${DONE[kind]} ${where}`;
  const { current } = placeCase(samples, target.set);
  return current === null ? `New in ${where}` : `Changes ${current.key} in ${current.set.name}`;
}

function marksOf({ newLabel, proposedBy }: ProposalDetail): SpanMark[] {
  return (newLabel?.evidence ?? []).map((span, index) => ({
    ...span,
    id: `quote-${index}`,
    says: `Evidence of ${proposedBy}`,
  }));
}
