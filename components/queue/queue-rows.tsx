"use client";

import type { Ref } from "react";
import { QueueEmpty } from "@/components/queue/queue-empty";
import { QueueFailed } from "@/components/queue/queue-failed";
import type { QueueGridHandle } from "@/components/queue/queue-grid";
import { QueueGrid } from "@/components/queue/queue-grid";
import { QueueSkeleton } from "@/components/queue/queue-skeleton";
import { TroubleLine } from "@/components/queue/trouble-line";
import type { QueueList } from "@/components/queue/use-queue-list";
import type { Selection } from "@/components/queue/use-selection";
import type { QueueFilter } from "@/lib/contract/queue";

type QueueRowsProps = {
  project: string;
  timeZone: string;
  may: { manage: boolean; readAll: boolean; import: boolean; review: boolean };
  list: QueueList;
  filter: QueueFilter;
  filtered: boolean;
  currentIndex: number;
  selection: Selection;
  staysHere: boolean;
  onCurrent: (index: number) => void;
  onClear: () => void;
  onAll: () => void;
  ref: Ref<QueueGridHandle>;
};

/** The rows of the queue, or what stands in their place. */
export function QueueRows(props: QueueRowsProps) {
  const { list, may, selection } = props;
  if (list.state === "loading") return <QueueSkeleton />;
  if (list.state === "failed") return <QueueFailed error={list.error} onRetry={list.retry} />;
  if (list.rows.length === 0) {
    return (
      <QueueEmpty
        project={props.project}
        filter={props.filter}
        filtered={props.filtered}
        may={may}
        onClear={props.onClear}
        onAll={props.onAll}
      />
    );
  }
  const trouble = { error: list.error, pending: list.fetching };
  return (
    <>
      {list.trouble === "refresh" ? (
        <TroubleLine says="These rows may be out of date." {...trouble} onRetry={list.retry} />
      ) : null}
      <QueueGrid
        ref={props.ref}
        project={props.project}
        rows={list.rows}
        currentIndex={props.currentIndex}
        selected={may.manage ? selection.ids : null}
        hasMore={list.hasMore}
        end={
          list.trouble === "more" ? (
            <TroubleLine
              says="More cases could not be read."
              {...trouble}
              onRetry={list.retryMore}
            />
          ) : undefined
        }
        stale={list.stale}
        nowMs={list.readMs}
        timeZone={props.timeZone}
        staysHere={props.staysHere}
        onCurrent={props.onCurrent}
        onSelect={selection.select}
        onSelectAll={selection.selectAll}
        onMore={list.more}
      />
    </>
  );
}
