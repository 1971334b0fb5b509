import { VisibleText } from "@/components/conversation/visible-text";
import { DECIDING_FIELD_NAMES } from "@/components/rubric/deciding-field-names";
import { Chip } from "@/components/ui/chip";
import { classNames } from "@/components/ui/class-names";
import { TimeAgo } from "@/components/ui/time-ago";
import type { ProposalView } from "@/lib/contract/sets";

type ProposalLineProps = {
  proposal: ProposalView;
  current: boolean;
  nowMs: number;
  timeZone: string;
  onChoose: (id: string) => void;
};

/** Keeps the one shown in sight as the keys go through the list. */
function bringIntoSight(line: HTMLElement | null) {
  line?.scrollIntoView({ block: "nearest" });
}

/** One proposal in the list: what was asked, what would change, for which set, and who proposes it. */
export function ProposalLine(props: ProposalLineProps) {
  const { proposal, current } = props;
  return (
    <button
      type="button"
      ref={current ? bringIntoSight : undefined}
      aria-current={current || undefined}
      onClick={() => props.onChoose(proposal.id)}
      className={classNames(
        "block w-full border-line border-b px-4 py-2.5 text-left text-sm focus-visible:-outline-offset-2",
        current ? "bg-surface shadow-[inset_2px_0_var(--accent)]" : "hover:bg-sunken",
      )}
    >
      <span className="block truncate">
        <VisibleText text={proposal.preview === "" ? "(erased)" : proposal.preview} />
      </span>
      <span className="mt-0.5 flex gap-3 text-ink-2 text-xs">
        <span className="min-w-0 flex-1 truncate">{changesInWords(proposal)}</span>
        <span className="flex-none text-ink-3">
          <TimeAgo at={proposal.createdAt} nowMs={props.nowMs} timeZone={props.timeZone} />
        </span>
      </span>
      <span className="mt-1.5 flex items-center gap-2 text-ink-3 text-xs">
        {proposal.set === null ? (
          <Chip tone="warn">set to choose</Chip>
        ) : (
          <Chip>{proposal.set.name}</Chip>
        )}
        <span className="min-w-0 truncate">{proposal.proposedBy}</span>
      </span>
    </button>
  );
}

function changesInWords({ changes, kind, oldLabel, withheld }: ProposalView): string {
  if (withheld) return "Kept back until the open blind review is done";
  if (kind === "retire") return "Retired: its label changed";
  if (oldLabel === null) return "A label where there was none";
  if (changes.length === 0) return "The label agrees with the automated one";
  return `Changes ${changes.map(({ field }) => DECIDING_FIELD_NAMES[field].toLowerCase()).join(", ")}`;
}
