import "server-only";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import { Prisma } from "@/prisma/generated/client";

/**
 * Whether the reader may open a case `c`: who may not read all cases reads those that wait for review,
 * and those they have rated.
 */
export function casesSeenBy({ rater, readsAll }: QueueReader): Prisma.Sql {
  if (readsAll) return Prisma.sql`true`;
  return Prisma.sql`(c.status = 'waiting' OR EXISTS (
    SELECT 1 FROM review_slot own JOIN rater ON rater.id = own.rater_id
    WHERE own.case_id = c.id AND own.state = 'final' AND rater.user_id = ${rater}))`;
}
