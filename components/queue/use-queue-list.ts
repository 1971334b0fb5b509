"use client";

import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { queueCount, queuePages } from "@/lib/client/queue/queue-queries";
import type { QueueCount, QueueFilter, QueueRow } from "@/lib/contract/queue";

export type QueueList = {
  rows: readonly QueueRow[];
  count: QueueCount | null;
  state: "loading" | "failed" | "shown";
  error: Error | null;
  stale: boolean;
  hasMore: boolean;
  /** When the rows were read: their ages are told from then. */
  readMs: number;
  more: () => void;
  retry: () => void;
};

/** The cases a filter finds, as far as they are loaded, and how many there are. */
export function useQueueList(project: string, filter: QueueFilter): QueueList {
  const pages = useInfiniteQuery(queuePages(project, filter));
  const counted = useQuery(queueCount(project, filter));
  const { data, error, isFetchingNextPage, hasNextPage } = pages;
  const rows = useMemo(() => uniqueRows(data?.pages.flatMap((page) => page.rows) ?? []), [data]);
  const missing = error === null ? "loading" : "failed";
  return {
    rows,
    count: counted.data ?? null,
    state: data === undefined ? missing : "shown",
    error,
    stale: pages.isPlaceholderData,
    hasMore: hasNextPage,
    readMs: pages.dataUpdatedAt,
    more: () => {
      if (!isFetchingNextPage && hasNextPage) void pages.fetchNextPage();
    },
    retry: () => void pages.refetch(),
  };
}

/** A case whose priority was changed meanwhile may come on a later page again. */
function uniqueRows(rows: readonly QueueRow[]): QueueRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
