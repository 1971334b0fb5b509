import { Avatar } from "@/components/ui/avatar";
import type { QueueRow } from "@/lib/contract/queue";

/** Who has a case open, or for whom it is reserved. */
export function WhoCell({ row }: { row: QueueRow }) {
  const { holder, assignee } = row;
  const name = holder ?? assignee;
  return (
    <td className="hidden min-w-0 @[640px]:block">
      {name === null ? null : (
        <span
          title={holder === null ? `Reserved for ${name}` : `${name} has it open`}
          className="flex items-center gap-1.5"
        >
          <Avatar name={name} />
          <span className="sr-only">{holder === null ? "reserved for " : "open by "}</span>
          <span className="sr-only truncate text-ink-2 text-xs @[960px]:not-sr-only">{name}</span>
          {holder === null ? null : (
            <span aria-hidden className="size-1.5 flex-none rounded-full bg-accent" />
          )}
        </span>
      )}
    </td>
  );
}
