"use client";

import { ProposalLine } from "@/components/proposals/proposal-line";
import { Button } from "@/components/ui/button";
import type { ProposalView } from "@/lib/contract/sets";

type ProposalListProps = {
  proposals: readonly ProposalView[];
  currentId: string | null;
  nowMs: number;
  timeZone: string;
  hasMore: boolean;
  onChoose: (id: string) => void;
  onMore: () => void;
};

/** The proposals of one state, one of them shown beside. */
export function ProposalList(props: ProposalListProps) {
  const { proposals, currentId } = props;
  return (
    <nav aria-label="Proposals" className="min-h-0 overflow-y-auto">
      <ul>
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <ProposalLine
              proposal={proposal}
              current={proposal.id === currentId}
              nowMs={props.nowMs}
              timeZone={props.timeZone}
              onChoose={props.onChoose}
            />
          </li>
        ))}
      </ul>
      {props.hasMore ? (
        <Button variant="quiet" className="m-2" onClick={props.onMore}>
          More
        </Button>
      ) : null}
    </nav>
  );
}
