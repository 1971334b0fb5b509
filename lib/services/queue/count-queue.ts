import type { QueueCount, QueueFilter } from "@/lib/contract/queue";
import { countQueue as countStoredQueue } from "@/lib/data/queue/list-queue";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { queueReader } from "@/lib/services/queue/queue-reader";

const MOST = 1_000;

/** How many cases a filter finds; from 1,000 on it says "at least". */
export async function countQueue(
  ctx: Context,
  projectSlug: string,
  filter: QueueFilter,
): Promise<QueueCount> {
  const project = await openProject(ctx, projectSlug, "read_queue_cases");
  const reader = queueReader(ctx.actor, project.id);
  const count = await ctx.db.transact(project.id, (db) =>
    countStoredQueue(db, project.id, { filter, reader, most: MOST, now: ctx.now }),
  );
  return { count, atLeast: count === MOST };
}
