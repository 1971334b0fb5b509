import type { DeskTools } from "@/lib/client/desk/desk-tools";
import { update } from "@/lib/client/desk/desk-tools";
import type { Tally } from "@/lib/client/desk/tally";
import type { HistoryEntry, HistoryPage, QueueSummary } from "@/lib/contract/desk";

/** What was done on the day that `now` is in, where this browser is; and whether there may be more. */
export function countToday(
  { entries, next }: HistoryPage,
  now: number,
): { count: number; more: boolean } {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const isToday = (entry: HistoryEntry) => Date.parse(entry.at) >= midnight;
  const count = entries.filter((entry) => entry.state === "final" && isToday(entry)).length;
  return { count, more: next !== null && entries.every(isToday) };
}

/** What can be taken now: of one queue, or of all. */
export function countOpen(queues: readonly QueueSummary[], queue: string | null): number {
  return queues
    .filter(({ slug }) => queue === null || slug === queue)
    .reduce((sum, { open }) => sum + open, 0);
}

/** Counts the day so far and what is left. What can't be read is not shown. */
export async function countDay(tools: DeskTools): Promise<void> {
  const tally = await readTally(tools).catch(() => null);
  update(tools, (state) => ({ ...state, tally }));
}

async function readTally({ api, options, state }: DeskTools): Promise<Tally> {
  const doneThen = state.get().done;
  const [queues, history] = await Promise.all([api.queues(), api.history(null)]);
  const { count, more } = countToday(history, Date.now());
  const open = countOpen(queues, options.queue);
  return { before: Math.max(0, count - doneThen), beforeIsMore: more, open, doneThen };
}
