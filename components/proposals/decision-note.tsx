import type { Route } from "next";
import Link from "next/link";
import { STATE_NAMES } from "@/components/proposals/state-names";
import { Chip } from "@/components/ui/chip";
import { TimeAgo } from "@/components/ui/time-ago";
import type { ProposalDetail } from "@/lib/contract/sets";

type DecisionNoteProps = {
  project: string;
  proposal: ProposalDetail;
  nowMs: number;
  timeZone: string;
};

const TONES = {
  open: "neutral",
  approved: "pass",
  declined: "fail",
  superseded: "neutral",
  released: "pass",
} as const;

/** What was decided about a proposal, by whom, when and why. */
export function DecisionNote({ project, proposal, nowMs, timeZone }: DecisionNoteProps) {
  const { decidedAt, decidedBy, decisionReason, set, state } = proposal;
  return (
    <div className="mb-4 rounded-md border border-line bg-surface px-3.5 py-2.5 text-sm">
      <p className="flex flex-wrap items-center gap-2">
        <Chip tone={TONES[state]}>{STATE_NAMES[state].toLowerCase()}</Chip>
        {decidedBy === null ? null : (
          <span>
            by {decidedBy}
            {proposal.selfApproved ? ", self-approved" : ""}
          </span>
        )}
        {decidedAt === null ? null : (
          <span className="text-ink-3 text-xs">
            <TimeAgo at={decidedAt} nowMs={nowMs} timeZone={timeZone} />
          </span>
        )}
        {set === null || state === "declined" ? null : (
          <Link
            href={`/p/${project}/sets/${set.slug}` as Route}
            className="ml-auto text-accent underline"
          >
            {set.name}
          </Link>
        )}
      </p>
      {decisionReason ? <p className="mt-1.5 text-ink-2">{decisionReason}</p> : null}
    </div>
  );
}
