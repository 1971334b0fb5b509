import type { QueuePage, QueueQuery } from "@/lib/contract/queue";
import { invalid } from "@/lib/core/errors";
import { readQueueCursor, writeQueueCursor } from "@/lib/core/review/queue-cursor";
import { listQueue as listStoredQueue } from "@/lib/data/queue/list-queue";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { queueReader } from "@/lib/services/queue/queue-reader";

const PAGE_SIZE = 50;

/** One page of the cases a filter finds, by priority or newest first. */
export async function listQueue(
  ctx: Context,
  projectSlug: string,
  query: QueueQuery,
): Promise<QueuePage> {
  const project = await openProject(ctx, projectSlug, "read_queue_cases");
  const { cursor: text, ...filter } = query;
  const cursor = text === undefined ? null : readQueueCursor(text);
  if (text !== undefined && cursor === null) throw invalid("cursor: is not one of ours.");
  const reader = queueReader(ctx.actor, project.id);
  const found = await ctx.db.transact(project.id, (db) =>
    listStoredQueue(db, project.id, { filter, reader, cursor, limit: PAGE_SIZE + 1, now: ctx.now }),
  );
  const rows = found.slice(0, PAGE_SIZE);
  const last = found.length > PAGE_SIZE ? rows.at(-1) : undefined;
  return { rows, next: last === undefined ? null : writeQueueCursor(last) };
}
