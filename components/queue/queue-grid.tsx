"use client";

import type { Range } from "@tanstack/react-virtual";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { Route } from "next";
import type { ReactNode, Ref } from "react";
import { useCallback, useImperativeHandle, useRef } from "react";
import { CARD_HEIGHT, ONE_LINE_FROM, ROW_HEIGHT } from "@/components/queue/queue-columns";
import { QueueHead } from "@/components/queue/queue-head";
import { QueueRowView } from "@/components/queue/queue-row-view";
import { useWidth } from "@/components/queue/use-width";
import { classNames } from "@/components/ui/class-names";
import type { QueueRow } from "@/lib/contract/queue";

/** What keys elsewhere can ask of the list. */
export type QueueGridHandle = { focusRow: (index: number) => void };

type QueueGridProps = {
  project: string;
  rows: readonly QueueRow[];
  currentIndex: number;
  /** Null where nothing can be selected. */
  selected: ReadonlySet<string> | null;
  hasMore: boolean;
  /** In place of the line that says more cases come. */
  end?: ReactNode;
  /** The rows are of the filters before. */
  stale: boolean;
  nowMs: number;
  timeZone: string;
  staysHere: boolean;
  onCurrent: (index: number) => void;
  onSelect: (index: number, range: boolean) => void;
  onSelectAll: () => void;
  onMore: () => void;
  ref?: Ref<QueueGridHandle>;
};

const HEAD_HEIGHT = 32;
/** So many rows before the end the next page is asked for. */
const AHEAD = 20;

/** The cases as a grid, of which only the rows near the sight are in the page. */
export function QueueGrid(props: QueueGridProps) {
  const { rows, currentIndex, selected, hasMore } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const oneLine = width === null || width >= ONE_LINE_FROM;
  const head = oneLine ? HEAD_HEIGHT : 0;
  const height = oneLine ? ROW_HEIGHT : CARD_HEIGHT;
  const rangeExtractor = useCallback(
    (range: Range) => withCurrent(defaultRangeExtractor(range), currentIndex, range.count),
    [currentIndex],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
    scrollMargin: head,
    scrollPaddingStart: head,
    rangeExtractor,
    onChange: (instance) => {
      const last = instance.range?.endIndex ?? 0;
      if (hasMore && last >= rows.length - AHEAD) props.onMore();
    },
  });

  useImperativeHandle(props.ref, () => ({
    focusRow(index) {
      virtualizer.scrollToIndex(index, { align: "auto" });
      // The row may not be in the page before the next frame.
      requestAnimationFrame(() =>
        box.current
          ?.querySelector<HTMLElement>(`[data-row="${index}"]`)
          ?.focus({ preventScroll: true }),
      );
    },
  }));

  return (
    <div
      ref={box}
      className={classNames(
        "@container min-h-0 flex-1 overflow-y-auto overscroll-contain [scrollbar-gutter:stable]",
        selected === null ? "[--select:0px]" : "[--select:16px]",
        props.stale && "opacity-60",
      )}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows take the focus, as in a grid.
        role="grid"
        aria-label="Cases"
        aria-rowcount={hasMore ? -1 : rows.length + 1}
        aria-multiselectable={selected === null ? undefined : true}
        aria-busy={props.stale}
        className="block"
      >
        <QueueHead
          all={
            selected === null
              ? null
              : {
                  checked: rows.every(({ id }) => selected.has(id)),
                  some: selected.size > 0,
                  onToggle: props.onSelectAll,
                }
          }
        />
        <tbody className="relative block" style={{ height: rows.length * height }}>
          {virtualizer.getVirtualItems().map((item) => {
            const row = rows[item.index];
            return row === undefined ? null : (
              <QueueRowView
                key={item.key}
                row={row}
                index={item.index}
                href={`/p/${props.project}/cases/${row.id}` as Route}
                tabStop={item.index === Math.max(currentIndex, 0)}
                current={item.index === currentIndex}
                selected={selected === null ? null : selected.has(row.id)}
                nowMs={props.nowMs}
                timeZone={props.timeZone}
                staysHere={props.staysHere}
                onCurrent={props.onCurrent}
                onSelect={props.onSelect}
                top={item.index * height}
                height={height}
              />
            );
          })}
        </tbody>
      </table>
      {props.end ??
        (hasMore ? <p className="px-4 py-2 text-ink-3 text-xs">Loading more cases…</p> : null)}
    </div>
  );
}

/** The row that has the focus stays in the page wherever one scrolls; without one the first, for Tab. */
function withCurrent(range: readonly number[], current: number, count: number): number[] {
  const kept = Math.max(current, 0);
  if (kept >= count || range.includes(kept)) return [...range];
  return [...range, kept].sort((one, other) => one - other);
}
