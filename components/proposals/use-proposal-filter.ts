"use client";

import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import type { StateTab } from "@/components/proposals/state-names";
import { STATE_TABS } from "@/components/proposals/state-names";

export type UseProposalFilter = {
  state: StateTab;
  set: string | null;
  /** The proposal one is at, where the address names it. */
  proposal: string | null;
  change: (changes: { state?: StateTab; set?: string | null; proposal?: string | null }) => void;
};

const PARSERS = {
  state: parseAsStringLiteral(STATE_TABS).withDefault("open"),
  set: parseAsString,
  proposal: parseAsString,
};

/** What the proposals page shows, which stands in the address bar. */
export function useProposalFilter(): UseProposalFilter {
  const [filter, setFilter] = useQueryStates(PARSERS);
  return { ...filter, change: (changes) => void setFilter(changes) };
}
