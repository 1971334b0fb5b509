import type { ReactNode } from "react";
import { ChangeTable } from "@/components/proposals/change-table";
import { QuoteList } from "@/components/proposals/quote-list";
import { WordDiffText } from "@/components/rubric/word-diff-text";
import { Notice } from "@/components/ui/notice";
import type { ProposalDetail } from "@/lib/contract/sets";
import { placeCase } from "@/lib/core/evalset/case-samples";

type ProposalChangeProps = {
  proposal: ProposalDetail;
  /** The set it is to go to, by slug. */
  set: string | null;
  /** Whether the words are to be seen only once asked for. */
  blurred: boolean;
  onQuote: (span: number) => void;
};

/** What a proposal changes, as it was and as it would be, why, and on which words it rests. */
export function ProposalChange({ proposal, set, blurred, onQuote }: ProposalChangeProps) {
  const { newLabel, quotes, reason } = proposal;
  if (proposal.kind === "retire") {
    return <p className="text-sm [overflow-wrap:anywhere]">{reason}</p>;
  }
  if (newLabel === null) {
    return (
      <Notice title={proposal.withheld ? "Kept back: a blind review is open" : "No label"}>
        {proposal.withheld ? proposal.whyNot : "This proposal carries no label."}
      </Notice>
    );
  }
  const { current } = placeCase(proposal.samples, set);
  const before = current?.label ?? proposal.oldLabel;
  const beforeBy =
    current === null ? (proposal.oldSource ?? "before") : `in the set, v${current.version}`;
  return (
    <>
      <ChangeTable
        before={before}
        after={newLabel}
        beforeBy={beforeBy}
        afterBy={proposal.proposedBy}
      />
      <Part title="Rationale">
        <WordDiffText before={before?.rationale ?? ""} after={newLabel.rationale} />
        {reason === newLabel.rationale.trim() ? null : (
          <p className="mt-2 text-ink-2">
            <span className="text-ink-3 text-xs">Proposed because </span>
            {reason}
          </p>
        )}
      </Part>
      {newLabel.idealResponse === "" ? null : (
        <Part title="Ideal response">
          <WordDiffText before={before?.idealResponse ?? ""} after={newLabel.idealResponse} />
        </Part>
      )}
      {quotes.length === 0 ? null : (
        <Part title="Evidence">
          <QuoteList quotes={quotes} blurred={blurred} onGoTo={onQuote} />
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-5 text-sm">
      <h2 className="mb-1.5 font-semibold text-sm">{title}</h2>
      {children}
    </section>
  );
}
