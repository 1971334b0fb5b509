/** Where a page of the queue ended: the sort values of its last row. */
export type QueueCursor = { priority: number; createdAt: string; id: string };

const SHAPE = /^(-?\d{1,9})~(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~([0-9a-f-]{36})$/;

/** A cursor as text for an address. */
export function writeQueueCursor({ createdAt, id, priority }: QueueCursor): string {
  return `${priority}~${createdAt}~${id}`;
}

/** The cursor a text says, or null where it is none. */
export function readQueueCursor(text: string): QueueCursor | null {
  const [, priority, createdAt, id] = SHAPE.exec(text) ?? [];
  if (priority === undefined || createdAt === undefined || id === undefined) return null;
  return { priority: Number(priority), createdAt, id };
}
