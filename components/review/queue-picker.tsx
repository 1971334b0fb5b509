import type { Route } from "next";
import { StartLink } from "@/components/review/start-link";
import { Chip } from "@/components/ui/chip";
import { formatCount } from "@/components/ui/format-count";
import { LinkButton } from "@/components/ui/link-button";
import type { QueueSummary } from "@/lib/contract/desk";

const MOST_COUNTED = 1_000;

const MODES = {
  assisted: "The automated scores are there from the start; you correct them.",
  blind: "You judge first; the automated scores are shown once your label is committed.",
} as const;

type QueuePickerProps = { project: string; queues: readonly QueueSummary[] };

/** Where to begin: the next case of whichever queue is due, or one queue. */
export function QueuePicker({ project, queues }: QueuePickerProps) {
  const open = queues.reduce((sum, queue) => sum + queue.open, 0);
  const assigned = queues.reduce((sum, queue) => sum + queue.assigned, 0);
  const held = queues.reduce((sum, queue) => sum + queue.heldByOthers, 0);
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <p className="text-ink-2">
          <span className="mr-2 font-semibold text-2xl text-ink tabular-nums tracking-[-0.02em]">
            {count(open)}
          </span>
          {open === 1 ? "case you could take" : "cases you could take"}
          {assigned > 0 ? `, ${count(assigned)} assigned to you` : ""}
          {held > 0 ? `, ${count(held)} held by others` : ""}
        </p>
        <span className="flex-1" />
        <LinkButton href={`/p/${project}/review/history` as Route}>Your history</LinkButton>
        <StartLink href={`/p/${project}/review?queue=all` as Route}>Review next</StartLink>
      </div>
      <ul className="overflow-hidden rounded-lg border border-line bg-surface">
        {queues.map((queue) => (
          <li
            key={queue.slug}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-t px-[18px] py-3.5 first:border-t-0"
          >
            <div className="min-w-[24ch] flex-1">
              <h2 className="flex items-center gap-2.5 font-semibold">
                {queue.name} <Chip>{queue.mode}</Chip>
              </h2>
              <p className="mt-0.5 text-ink-2 text-sm">{MODES[queue.mode]}</p>
            </div>
            <p className="text-right text-sm tabular-nums">
              <span className="font-semibold">{count(queue.open)}</span> open
              {queue.assigned === 0 ? null : (
                <span className="block text-accent text-xs">{count(queue.assigned)} for you</span>
              )}
              {queue.heldByOthers === 0 ? null : (
                <span className="block text-ink-3 text-xs">{count(queue.heldByOthers)} held</span>
              )}
            </p>
            <LinkButton href={`/p/${project}/review?queue=${queue.slug}` as Route}>
              Review
              <span className="sr-only"> {queue.name}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
    </div>
  );
}

function count(found: number): string {
  return found >= MOST_COUNTED ? `${formatCount(MOST_COUNTED)}+` : formatCount(found);
}
