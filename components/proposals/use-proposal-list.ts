"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import type { ProposalFilter } from "@/lib/client/proposals/proposal-queries";
import { proposalPages } from "@/lib/client/proposals/proposal-queries";
import type { ProposalView } from "@/lib/contract/sets";

export type ProposalList = {
  /** Undefined until they are read. */
  proposals: readonly ProposalView[] | undefined;
  error: Error | null;
  hasMore: boolean;
  readMs: number;
  /** Reads the next page, once however often it is asked for, and gives all there is then. */
  more: () => Promise<readonly ProposalView[]>;
  retry: () => void;
};

/** The proposals of the filter that were not decided here just now. */
export function useProposalList(
  project: string,
  filter: ProposalFilter,
  decided: ReadonlySet<string>,
): ProposalList {
  const pages = useInfiniteQuery(proposalPages(project, filter));
  const undecided = (data: typeof pages.data) =>
    data?.pages
      .flatMap((page) => page.proposals)
      .filter(({ id, state }) => state !== "open" || !decided.has(id));
  return {
    proposals: undecided(pages.data),
    error: pages.data === undefined ? pages.error : null,
    hasMore: pages.hasNextPage,
    readMs: pages.dataUpdatedAt,
    more: async () => undecided((await pages.fetchNextPage({ cancelRefetch: false })).data) ?? [],
    retry: () => void pages.refetch(),
  };
}
