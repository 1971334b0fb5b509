import type { DeskApi } from "@/lib/client/desk/desk-api";
import { heldItems } from "@/lib/client/desk/desk-state";
import type { DeskTools } from "@/lib/client/desk/desk-tools";
import { shown, update, updateItem } from "@/lib/client/desk/desk-tools";
import type { OpenItem } from "@/lib/client/desk/open-item";
import { RequestError } from "@/lib/client/request-json";
import { HEARTBEAT_SHARE } from "@/lib/core/review/lease";

const LOOK_MS = 15_000;

/** Whoever does nothing for this many leases has left: the case goes back to the others. */
const IDLE_LEASES = 2;

/** Whether a lease should be renewed now: its last third has begun. Times are this browser's own. */
export function isDue(open: OpenItem, now: number): boolean {
  const { slot } = open.item;
  if (open.lease !== "held" || slot.leaseToken === null || slot.state !== "claimed") return false;
  return now - open.leasedAt >= leaseMs(open) * (1 - HEARTBEAT_SHARE);
}

/** Whether the person is still there, as far as the keyboard and the pointer tell. */
export function isPresent(open: OpenItem, activeAt: number, now: number): boolean {
  return now - activeAt <= leaseMs(open) * IDLE_LEASES;
}

/** Renews what this browser holds before its lease ends, while someone is there. Returns how to stop. */
export function keepLeases(tools: DeskTools): () => void {
  let activeAt = Date.now();
  const noteActive = () => {
    activeAt = Date.now();
  };
  const timer = setInterval(() => {
    const now = Date.now();
    for (const open of heldItems(tools.state.get())) {
      if (isDue(open, now) && isPresent(open, activeAt, now)) void renew(tools, open);
    }
  }, LOOK_MS);
  const events = ["keydown", "pointerdown", "wheel"] as const;
  for (const event of events) window.addEventListener(event, noteActive, { passive: true });
  return () => {
    clearInterval(timer);
    for (const event of events) window.removeEventListener(event, noteActive);
  };
}

/** A case that is not held any more: it says so where it is shown, and is dropped where it waited. */
export function loseLease(tools: DeskTools, slotId: string): void {
  if (shown(tools)?.item.slot.id === slotId) {
    updateItem(tools, slotId, (open) => ({ ...open, lease: "lost" }));
    const announcement = "You no longer hold this case. What you filled in is kept.";
    update(tools, (state) => ({ ...state, announcement }));
    return;
  }
  update(tools, (state) => ({
    ...state,
    aside: state.aside?.item.slot.id === slotId ? { ...state.aside, lease: "lost" } : state.aside,
    ahead: state.ahead.filter((open) => open.item.slot.id !== slotId),
  }));
}

async function renew(tools: DeskTools, { item }: OpenItem): Promise<void> {
  const { id, leaseToken } = item.slot;
  if (leaseToken === null) return;
  const sentAt = Date.now();
  try {
    await tools.api.heartbeat(id, leaseToken);
    updateItem(tools, id, (open) => ({ ...open, leasedAt: sentAt }));
  } catch (error) {
    // Without an answer the next look tries again; the lease has a third of its time left.
    if (error instanceof RequestError && error.problem?.reason === "lease_lost") {
      loseLease(tools, id);
    }
  }
}

/** Gives back what is held and was never touched, while the page goes. */
export function releaseUntouched(api: DeskApi, held: readonly OpenItem[]): void {
  for (const { item, lease, touched } of held) {
    const { id, leaseToken, state } = item.slot;
    if (touched || lease !== "held" || leaseToken === null || state !== "claimed") continue;
    // Nobody is left to be told when it fails: the lease then ends by itself.
    api.release(id, leaseToken).catch(() => undefined);
  }
}

function leaseMs({ item }: OpenItem): number {
  return item.slot.leaseMinutes * 60_000;
}
