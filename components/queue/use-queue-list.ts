"use client";

import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { asksForMore, listTrouble } from "@/lib/client/queue/list-trouble";
import { queueCount, queuePages } from "@/lib/client/queue/queue-queries";
import type { QueueCount, QueueFilter, QueueRow } from "@/lib/contract/queue";

export type QueueList = {
  rows: readonly QueueRow[];
  count: QueueCount | null;
  /** The cases could not be counted, or not anew. */
  countFailed: boolean;
  state: "loading" | "failed" | "shown";
  error: Error | null;
  stale: boolean;
  /** The next page could not be read; or the rows could not be read again. */
  trouble: "more" | "refresh" | null;
  fetching: boolean;
  hasMore: boolean;
  /** When the rows were read: their ages are told from then. */
  readMs: number;
  more: () => void;
  retryMore: () => void;
  retry: () => void;
  retryCount: () => void;
};

/** The cases a filter finds, as far as they are loaded, and how many there are. */
export function useQueueList(project: string, filter: QueueFilter): QueueList {
  const pages = useInfiniteQuery(queuePages(project, filter));
  const counted = useQuery(queueCount(project, filter));
  const { data, error } = pages;
  const rows = useMemo(() => uniqueRows(data?.pages.flatMap((page) => page.rows) ?? []), [data]);
  // Without a network nothing is asked, so nothing fails either.
  const waitsForNetwork = pages.fetchStatus === "paused";
  const missing = error === null && !waitsForNetwork ? "loading" : "failed";
  return {
    rows,
    count: counted.data ?? null,
    countFailed: counted.isError && !counted.isFetching,
    state: data === undefined ? missing : "shown",
    error,
    stale: pages.isPlaceholderData,
    trouble: listTrouble(pages),
    fetching: pages.isFetching,
    hasMore: pages.hasNextPage,
    readMs: pages.dataUpdatedAt,
    more: () => {
      if (asksForMore(pages)) void pages.fetchNextPage();
    },
    retryMore: () => void pages.fetchNextPage(),
    retry: () => void pages.refetch(),
    retryCount: () => void counted.refetch(),
  };
}

/** A case whose priority was changed meanwhile may come on a later page again. */
function uniqueRows(rows: readonly QueueRow[]): QueueRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
