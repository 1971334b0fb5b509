import type { LeaseAnswer } from "@/lib/contract/desk";
import { leaseLost } from "@/lib/data/review/lock-slot";
import { renewLease as renewStoredLease } from "@/lib/data/review/renew-lease";
import type { Context } from "@/lib/services/context";
import type { SlotAddress } from "@/lib/services/open-desk";
import { openDesk } from "@/lib/services/open-desk";

/** Prolongs the reviewer's hold on a case. Throws `conflict` (`lease_lost`). Not logged. */
export async function renewLease(
  ctx: Context,
  at: SlotAddress,
  leaseToken: string,
): Promise<LeaseAnswer> {
  const desk = await openDesk(ctx, at.project);
  const expiresAt = await desk.transact((db, { projectId, reviewer }) =>
    renewStoredLease(db, projectId, { slotId: at.slot, raterId: reviewer.raterId, leaseToken }),
  );
  if (expiresAt === null) throw leaseLost();
  return { leaseExpiresAt: expiresAt.toISOString() };
}
