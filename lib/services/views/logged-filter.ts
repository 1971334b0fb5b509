import type { QueueFilter } from "@/lib/contract/queue";
import type { Json } from "@/lib/core/export/json";

/** A view's filter as the log keeps it. What is searched for may be words of a conversation: it is left out. */
export function loggedFilter({ q, ...filter }: QueueFilter): { [field: string]: Json } {
  return { ...filter, searches: q !== undefined };
}
