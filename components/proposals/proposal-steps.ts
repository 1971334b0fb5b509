import type { ProposalList } from "@/components/proposals/use-proposal-list";

/** From this many before the end on, the next page is asked for. */
const AHEAD = 5;

type Steps = {
  next: () => Promise<void>;
  previous: () => void;
  /** To the one after it, or else before it, once it is decided. */
  goOn: () => void;
};

/**
 * How one moves through the proposals from the one at `index`. At the end of what is loaded the next
 * step waits for more; the list ends where the server has no more.
 */
export function proposalSteps(
  list: Pick<ProposalList, "proposals" | "hasMore" | "more">,
  index: number,
  choose: (id: string | null) => void,
): Steps {
  const shown = list.proposals ?? [];

  function readAhead(to: number) {
    if (list.hasMore && to + AHEAD >= shown.length) void list.more();
  }

  return {
    async next() {
      const following = shown[index + 1];
      if (following !== undefined) {
        choose(following.id);
        readAhead(index + 1);
        return;
      }
      if (!list.hasMore) return;
      const known = new Set(shown.map(({ id }) => id));
      const first = (await list.more()).find(({ id }) => !known.has(id));
      if (first !== undefined) choose(first.id);
    },
    previous() {
      const before = shown[index - 1];
      if (before !== undefined) choose(before.id);
    },
    goOn() {
      choose((shown[index + 1] ?? shown[index - 1])?.id ?? null);
      readAhead(index + 1);
    },
  };
}
