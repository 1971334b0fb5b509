import "server-only";
import type { RaterId, UserId } from "@/lib/core/brand";
import { Prisma } from "@/prisma/generated/client";

/** A reviewer: as a rater in labels, and as a user in what they looked at. */
export type Reviewer = { raterId: RaterId; userId: UserId };

/**
 * Whether the reviewer may take slot `s` of round `r` at all: not reserved for another, no place in the
 * round yet (also not a declined one), and in a blind round no automated score of the case seen.
 */
export function allowedFor({ raterId, userId }: Reviewer): Prisma.Sql {
  return Prisma.sql`(
    r.status = 'open'
    AND (s.reserved_for IS NULL OR s.reserved_for = ${raterId}::uuid)
    AND NOT EXISTS (
      SELECT 1 FROM review_slot mine
      WHERE mine.round_id = s.round_id AND mine.rater_id = ${raterId}::uuid AND mine.id <> s.id)
    AND ${unspoiltFor({ raterId, userId })})`;
}

/** Whether round `r` of slot `s` is assisted, or the reviewer has seen no automated score of its case. */
export function unspoiltFor({ raterId, userId }: Reviewer): Prisma.Sql {
  return Prisma.sql`(r.mode = 'assisted' OR NOT (
    EXISTS (
      SELECT 1 FROM score_view seen WHERE seen.case_id = s.case_id AND seen.user_id = ${userId})
    OR EXISTS (
      SELECT 1 FROM review_slot other JOIN review_round shown ON shown.id = other.round_id
      WHERE other.case_id = s.case_id AND other.rater_id = ${raterId}::uuid
        AND shown.mode = 'assisted')))`;
}

/** Whether slot `s` is reserved for this reviewer, in the words of the index over such slots. */
export function reservedFor({ raterId }: Reviewer): Prisma.Sql {
  return Prisma.sql`(s.reserved_for = ${raterId}::uuid AND s.state IN ('open', 'claimed'))`;
}

/** Whether slot `s` is free: open, or its lease has run out by the database's clock. */
export const FREE = Prisma.sql`(
  s.state IN ('open', 'claimed')
  AND (s.state = 'open' OR s.lease_expires_at <= statement_timestamp()))`;

/** The order of free slots, those reserved and the others each by themselves: that of the claim's indexes. */
export const SERVING_ORDER = Prisma.sql`s.priority DESC, s.due_at, s.created_at, s.id`;
