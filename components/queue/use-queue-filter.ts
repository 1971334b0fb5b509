"use client";

import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import type { QueueFilter } from "@/lib/contract/queue";
import { AGES, CORRECTED, QUEUE_SORTS, STATUS_FILTERS } from "@/lib/core/review/queue-filters";
import { ACTIONS, DIMENSIONS, REQUEST_LABELS } from "@/lib/core/rubric/label";

const PARSERS = {
  status: parseAsStringLiteral(STATUS_FILTERS).withDefault("waiting"),
  sort: parseAsStringLiteral(QUEUE_SORTS).withDefault("priority"),
  model: parseAsString,
  version: parseAsString,
  label: parseAsStringLiteral(REQUEST_LABELS),
  expected: parseAsStringLiteral(ACTIONS),
  observed: parseAsStringLiteral(ACTIONS),
  failed: parseAsStringLiteral(DIMENSIONS),
  language: parseAsString,
  category: parseAsString,
  age: parseAsStringLiteral(AGES),
  queue: parseAsString,
  assignee: parseAsString,
  corrected: parseAsStringLiteral(CORRECTED),
  q: parseAsString,
};

const LONGEST = 200;

/** A change of filters; null takes one away. */
export type FilterChange = { [Name in keyof QueueFilter]?: QueueFilter[Name] | null };

type UseQueueFilter = {
  filter: QueueFilter;
  /** Whether anything but the order differs from what the page shows at first. */
  filtered: boolean;
  change: (changes: FilterChange) => void;
  /** Shows a view: this filter and nothing else. The way back leads to the one before. */
  show: (filter: QueueFilter) => void;
  clear: () => void;
};

/** The filters of the queue, which stand in the address bar. What the server would not take is left out. */
export function useQueueFilter(): UseQueueFilter {
  const [state, setState] = useQueryStates(PARSERS);
  const { status, sort, ...rest } = state;
  const set = Object.entries(rest).filter(
    ([name, value]) => isGiven(value) && (name !== "version" || isGiven(rest.model)),
  );
  return {
    filter: { status, sort, ...Object.fromEntries(set) },
    filtered: status !== "waiting" || set.length > 0,
    change: (changes) => void setState(changes),
    show: (view) => {
      const none = Object.keys(state).map((name) => [name, null]);
      void setState({ ...Object.fromEntries(none), ...view }, { history: "push" });
    },
    clear: () => {
      const none = Object.keys(rest).map((name) => [name, null]);
      void setState({ status: null, ...Object.fromEntries(none) });
    },
  };
}

function isGiven(value: string | null): boolean {
  return value !== null && value.trim() !== "" && value.length <= LONGEST;
}
