"use client";

import type { Route } from "next";
import Link from "next/link";
import type { MouseEvent } from "react";
import { memo } from "react";
import { VisibleText } from "@/components/conversation/visible-text";
import { AgeCell } from "@/components/queue/age-cell";
import { PriorityCell } from "@/components/queue/priority-cell";
import { ROW_GRID } from "@/components/queue/queue-columns";
import { ScoreCells } from "@/components/queue/score-cells";
import { WhoCell } from "@/components/queue/who-cell";
import { Chip } from "@/components/ui/chip";
import { classNames } from "@/components/ui/class-names";
import type { QueueRow } from "@/lib/contract/queue";

type QueueRowViewProps = {
  row: QueueRow;
  index: number;
  href: Route;
  /** The one row of the list that Tab reaches. */
  tabStop: boolean;
  current: boolean;
  /** Null where nothing can be selected. */
  selected: boolean | null;
  nowMs: number;
  timeZone: string;
  onCurrent: (index: number) => void;
  onSelect: (index: number, range: boolean) => void;
  /** True where a press on the row shows the case beside the list, so that its link need not leave. */
  staysHere: boolean;
  top: number;
  height: number;
};

/** One case in the list. */
export const QueueRowView = memo(function QueueRowView(props: QueueRowViewProps) {
  const { row, index, current, selected } = props;

  function onLink(event: MouseEvent) {
    const plain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (plain && props.staysHere) event.preventDefault();
  }

  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={selected ?? undefined}
      aria-current={current || undefined}
      data-row={index}
      tabIndex={props.tabStop ? 0 : -1}
      onFocus={() => props.onCurrent(index)}
      className={classNames(
        ROW_GRID,
        "absolute inset-x-0 border-line border-b py-1.5 text-sm focus-visible:-outline-offset-2 @[640px]:py-0",
        selected && "bg-accent-soft",
        current && !selected && "bg-surface",
        current && "shadow-[inset_2px_0_var(--accent)]",
        !current && !selected && "hover:bg-sunken",
      )}
      style={{ top: props.top, height: props.height }}
    >
      {selected === null ? null : (
        <td className="col-start-1 row-span-2 flex items-center @[640px]:row-span-1">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={`Select ${row.externalId}`}
            checked={selected}
            onChange={() => undefined}
            onClick={(event) => props.onSelect(index, event.shiftKey)}
            className="size-4"
          />
        </td>
      )}
      <PriorityCell row={row} reachable={current} />
      <td className="col-span-4 col-start-2 row-start-1 min-w-0 truncate @[640px]:col-span-1 @[640px]:col-start-auto @[640px]:row-start-auto">
        <Link href={props.href} prefetch={false} tabIndex={-1} draggable={false} onClick={onLink}>
          {row.skips === 0 ? null : (
            <>
              <Chip tone="warn">skipped by {row.skips}</Chip>{" "}
            </>
          )}
          <VisibleText text={row.prompt === "" ? row.externalId : row.prompt} />
          {row.response === "" ? null : (
            <>
              <span className="sr-only">, answered: </span>
              <VisibleText text={row.response} className="ml-2 text-ink-3" />
            </>
          )}
        </Link>
      </td>
      <ScoreCells row={row} />
      <td className="hidden truncate text-ink-2 @[960px]:block">
        <Model model={row.model} version={row.modelVersion} />
      </td>
      <AgeCell row={row} nowMs={props.nowMs} timeZone={props.timeZone} />
      <WhoCell row={row} />
    </tr>
  );
});

function Model({ model, version }: { model: string | null; version: string | null }) {
  if (model === null) return <span className="text-ink-3">unknown</span>;
  return (
    <>
      {model} <span className="text-ink-3">{version}</span>
    </>
  );
}
