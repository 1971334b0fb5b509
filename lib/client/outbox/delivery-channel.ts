import type { Delivery } from "@/lib/client/outbox/outbox-entry";

/** What one tab tells the others: an entry came or changed, or was sent with this outcome. */
export type OutboxNews = { userId: string; entryId: string; delivery: Delivery | null };

/** Joins the tabs of this browser. News reach the other tabs, not the one that tells them. */
export function openDeliveryChannel(onNews: (news: OutboxNews) => void) {
  const channel = new BroadcastChannel("plumbline-outbox");
  channel.onmessage = (event: MessageEvent<OutboxNews>) => onNews(event.data);
  return {
    tell: (news: OutboxNews) => channel.postMessage(news),
    close: () => channel.close(),
  };
}
