import "server-only";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import { Prisma } from "@/prisma/generated/client";

/**
 * Whether the reader may see a proposal `p`: it shows a conversation and what others say of it, so who
 * may not read every case sees those that they made, or that follow from a label of theirs.
 */
export function proposalsSeenBy({ rater, readsAll }: QueueReader): Prisma.Sql {
  if (readsAll) return Prisma.sql`true`;
  if (rater === null) return Prisma.sql`false`;
  return Prisma.sql`(p.proposed_by = ${`user:${rater}`} OR EXISTS (
    SELECT 1 FROM label_version own JOIN rater ON rater.id = own.rater_id
    WHERE own.id = p.label_version_id AND rater.user_id = ${rater}))`;
}
