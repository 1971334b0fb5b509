import "server-only";
import { REQUEUED } from "@/lib/data/queue/cancel-open-rounds";
import { ASKED_FOR_IT } from "@/lib/data/review/insert-second-round";
import { Prisma } from "@/prisma/generated/client";

/** Whether a person skipped slot `s`: not declined because it was requeued, or because they asked for it. */
export const SKIPPED_SLOT = Prisma.sql`(
  s.state = 'declined' AND s.declined_reason NOT IN (${REQUEUED}, ${ASKED_FOR_IT}))`;
