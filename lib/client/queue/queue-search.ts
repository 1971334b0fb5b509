import type { QueueFilter } from "@/lib/contract/queue";

/** The part of an address that says a filter: only what is set. */
export function queueSearch(filter: Partial<QueueFilter>): string {
  const set = Object.entries(filter).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return new URLSearchParams(set).toString();
}
