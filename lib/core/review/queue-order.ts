import { SAMPLING_POINTS } from "../routing/priority";
import type { StandardQueue } from "../routing/review-mode";

/** The first case a reviewer could take from a queue. `dueAt` and `createdAt` in milliseconds. */
export type QueueHead = {
  queueId: string;
  slug: string;
  /** A lead assigned it to this reviewer. */
  reserved: boolean;
  priority: number;
  dueAt: number | null;
  createdAt: number;
};

/** What a reviewer took lately, and how much of it was for the random audit. */
export type RecentClaims = { total: number; audit: number };

export const RANDOM_AUDIT_QUEUE: StandardQueue = "random-audit";

/** With the next one these make 200, of which a share in steps of 0.5 % is a whole number. */
export const RECENT_CLAIMS = 199;

/**
 * The queues in the order in which a reviewer without a wish is served. The random audit comes first
 * as soon as it has less than its share of this reviewer's claims, and last otherwise, unless the case
 * at its head is more urgent than the draw alone makes it (it was escalated too) or assigned. The others,
 * and such a case, are ordered by what waits at their head: assigned to the reviewer, priority, due date,
 * age.
 */
export function queueOrder(
  heads: readonly QueueHead[],
  recent: RecentClaims,
  share: number,
): QueueHead[] {
  const auditIsDue = recent.audit < share * (recent.total + 1);
  const isApart = ({ slug, priority, reserved }: QueueHead) =>
    slug === RANDOM_AUDIT_QUEUE && (auditIsDue || (!reserved && priority <= SAMPLING_POINTS));
  const audit = heads.filter(isApart);
  const others = heads.filter((head) => !isApart(head)).sort(compareHeads);
  return auditIsDue ? [...audit, ...others] : [...others, ...audit];
}

function compareHeads(one: QueueHead, other: QueueHead): number {
  if (one.reserved !== other.reserved) return one.reserved ? -1 : 1;
  if (one.priority !== other.priority) return other.priority - one.priority;
  const due = (one.dueAt ?? Number.MAX_SAFE_INTEGER) - (other.dueAt ?? Number.MAX_SAFE_INTEGER);
  return due !== 0 ? due : one.createdAt - other.createdAt;
}
