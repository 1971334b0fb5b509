"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import type { ProposalFilter } from "@/lib/client/proposals/proposal-queries";
import { proposalPages } from "@/lib/client/proposals/proposal-queries";
import type { ProposalView } from "@/lib/contract/sets";

type ProposalList = {
  /** Undefined until they are read. */
  proposals: readonly ProposalView[] | undefined;
  error: Error | null;
  hasMore: boolean;
  readMs: number;
  more: () => void;
  retry: () => void;
};

/** The proposals of the filter that were not decided here just now. */
export function useProposalList(
  project: string,
  filter: ProposalFilter,
  decided: ReadonlySet<string>,
): ProposalList {
  const pages = useInfiniteQuery(proposalPages(project, filter));
  const all = pages.data?.pages.flatMap((page) => page.proposals);
  return {
    proposals: all?.filter(({ id, state }) => state !== "open" || !decided.has(id)),
    error: pages.data === undefined ? pages.error : null,
    hasMore: pages.hasNextPage,
    readMs: pages.dataUpdatedAt,
    more: () => void pages.fetchNextPage(),
    retry: () => void pages.refetch(),
  };
}
