import { z } from "zod";
import { projectParams } from "@/lib/contract/address";
import type { QueueFilter } from "@/lib/contract/queue";
import { queueFilterSchema } from "@/lib/contract/queue";

/*
 * Under /api/v1/projects/{project}/queue/views:
 *   GET             QueueViews
 *   POST            saveViewInput → QueueView; in place of one's own, or the shared one, of that name
 *   PATCH {view}    renameViewInput → { done: true }; 409 name_taken
 *   DELETE {view}   { done: true }
 */

export const QUEUE_VIEW_LIMITS = { nameLength: 60, own: 50, shared: 50 } as const;

/** Filters, order and search of the queue under a name. */
export type QueueView = {
  id: string;
  name: string;
  kind: "shipped" | "shared" | "own";
  filter: QueueFilter;
  /** Whether whoever asks may rename and remove it. */
  mayChange: boolean;
};

export type QueueViews = { views: QueueView[] };

const name = z
  .string()
  .trim()
  .min(1, "is missing")
  .max(QUEUE_VIEW_LIMITS.nameLength)
  .regex(/^[^\p{Cc}\p{Cf}\uFFFD]*$/u, "may not hold characters that do not show");

export const queueViewParams = projectParams.extend({ view: z.uuid() });

export const saveViewInput = z.strictObject({
  name,
  shared: z.boolean(),
  filter: queueFilterSchema,
});
export type SaveViewInput = z.output<typeof saveViewInput>;

export const renameViewInput = z.strictObject({ name });
