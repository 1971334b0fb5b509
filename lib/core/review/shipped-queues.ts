import type { StandardQueue } from "../routing/review-mode";
import type { QueueMode } from "./queue-mode";

export type ShippedQueue = { slug: StandardQueue; name: string; mode: QueueMode };

/** The queues of every project. Only escalations are reviewed with the scores in view. */
export const SHIPPED_QUEUES = [
  { slug: "escalations", name: "Escalations", mode: "assisted" },
  { slug: "random-audit", name: "Random audit", mode: "blind" },
  { slug: "new-samples", name: "New samples", mode: "blind" },
] as const satisfies readonly ShippedQueue[];
