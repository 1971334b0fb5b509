import type { DeskTools } from "@/lib/client/desk/desk-tools";
import { update } from "@/lib/client/desk/desk-tools";
import type { Tally } from "@/lib/client/desk/tally";
import type { QueueSummary } from "@/lib/contract/desk";

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
  const midnight = new Date().setHours(0, 0, 0, 0);
  const [queues, { count }] = await Promise.all([api.queues(), api.countHistory(midnight)]);
  const open = countOpen(queues, options.queue);
  return { before: Math.max(0, count - doneThen), open, doneThen };
}
