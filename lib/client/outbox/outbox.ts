import type { Observable } from "@/lib/client/observable";
import { createObservable } from "@/lib/client/observable";
import { openDeliveryChannel } from "@/lib/client/outbox/delivery-channel";
import { drainOutbox } from "@/lib/client/outbox/drain-outbox";
import type { Delivery, NewOutboxEntry, OutboxEntry } from "@/lib/client/outbox/outbox-entry";
import type { OutboxState } from "@/lib/client/outbox/outbox-state";
import { outboxState, QUIET } from "@/lib/client/outbox/outbox-state";
import type { OutboxStore } from "@/lib/client/outbox/outbox-store";
import { openOutboxStore } from "@/lib/client/outbox/outbox-store";
import { sendEntry } from "@/lib/client/outbox/send-entry";
import { withSenderLock } from "@/lib/client/outbox/sender-lock";

export type Outbox = {
  state: Observable<OutboxState>;
  /** Keeps an entry and sends it. Resolves with what became of the first attempt. */
  add: (entry: NewOutboxEntry) => Promise<Delivery>;
  /** The slots of which something is still on its way. */
  pendingSlots: () => Promise<string[]>;
  /** Resolves once everything added so far was sent, or could not be. */
  settled: () => Promise<void>;
  /** Takes back what was never sent. False where it may have arrived. */
  withdraw: (id: string) => Promise<boolean>;
  /** Forgets a refused entry, and what waits behind it in its slot. */
  discard: (slotId: string) => Promise<void>;
  /** Tries again at once, whatever the schedule says. */
  retryNow: () => void;
  start: () => () => void;
};

/** The outbox of one person in this browser: kept, in order, sent by one tab at a time. */
export function createOutbox(userId: string): Outbox {
  const state = createObservable<OutboxState>({ ...QUIET, read: false });
  const underway = new Set<Promise<unknown>>();
  let adding = 0;
  const waiters = new Map<string, (delivery: Delivery) => void>();
  let opened: Promise<OutboxStore> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let channel: ReturnType<typeof openDeliveryChannel> | undefined;

  /** The store is opened at first use: a server that renders the page has none. */
  function stored(): Promise<OutboxStore> {
    opened ??= openOutboxStore();
    return opened;
  }

  async function mine(): Promise<OutboxEntry[]> {
    return (await (await stored()).list()).filter((entry) => entry.userId === userId);
  }

  async function refresh(delivery: Delivery | null): Promise<void> {
    // Before the entries are read: rather counted twice for a moment than not at all.
    const underAdding = adding;
    const entries = await mine();
    const { durable } = await stored();
    const before = state.get();
    state.set(outboxState({ before, entries, adding: underAdding, delivery, durable }));
  }

  async function settle(entryId: string, delivery: Delivery | null): Promise<void> {
    await refresh(delivery);
    if (delivery === null) return;
    waiters.get(entryId)?.(delivery);
    waiters.delete(entryId);
  }

  async function drain(): Promise<void> {
    clearTimeout(timer);
    if (!navigator.onLine)
      return refresh({ kind: "delayed", because: "unreachable", retryAfterMs: null });
    const store = await stored();
    const waitMs = await withSenderLock(() =>
      drainOutbox({
        store,
        userId,
        send: sendEntry,
        onSending: () => state.set({ ...state.get(), sending: true }),
        async onDelivery(entry, delivery) {
          await settle(entry.id, delivery);
          channel?.tell({ userId, entryId: entry.id, delivery });
        },
        now: Date.now,
        random: Math.random,
      }),
    );
    state.set({ ...state.get(), sending: false });
    if (waitMs !== null) timer = setTimeout(() => void drain(), waitMs);
  }

  /** Counts as on its way until it is through. */
  function tracked<Result>(work: Promise<Result>): Promise<Result> {
    underway.add(work);
    return work.finally(() => underway.delete(work));
  }

  async function keepAndSend(entry: NewOutboxEntry): Promise<Delivery> {
    const first = new Promise<Delivery>((resolve) => waiters.set(entry.id, resolve));
    adding += 1;
    state.set({ ...state.get(), waiting: state.get().waiting + 1 });
    try {
      await (await stored()).add(entry);
    } finally {
      adding -= 1;
    }
    await refresh(null);
    void drain();
    return navigator.onLine ? first : unreachable();
  }

  return {
    state,
    add: (entry) => tracked(keepAndSend(entry)),
    settled: () => Promise.allSettled(underway).then(() => undefined),
    pendingSlots: async () => (await mine()).map((entry) => entry.slotId),
    async withdraw(id) {
      const store = await stored();
      const taken = await withSenderLock(async () => {
        const entry = (await mine()).find((one) => one.id === id && one.attempts === 0);
        if (entry !== undefined) await store.remove(entry.order);
        return entry !== undefined;
      });
      await refresh(null);
      return taken;
    },
    async discard(slotId) {
      const store = await stored();
      for (const entry of await mine()) {
        if (entry.slotId === slotId) await store.remove(entry.order);
      }
      await refresh(null);
      channel?.tell({ userId, entryId: "", delivery: null });
    },
    retryNow: () => void tracked(hurry()),
    start() {
      channel = openDeliveryChannel((news) => {
        if (news.userId === userId) void settle(news.entryId, news.delivery);
      });
      const online = () => void tracked(hurry());
      const offline = () => void drain();
      window.addEventListener("online", online);
      window.addEventListener("offline", offline);
      void refresh(null).then(drain);
      return () => {
        clearTimeout(timer);
        channel?.close();
        channel = undefined;
        window.removeEventListener("online", online);
        window.removeEventListener("offline", offline);
      };
    },
  };

  async function hurry(): Promise<void> {
    const store = await stored();
    for (const entry of await mine()) {
      if (entry.notBefore > 0) await store.put({ ...entry, notBefore: 0 });
    }
    await drain();
  }
}

function unreachable(): Delivery {
  return { kind: "delayed", because: "unreachable", retryAfterMs: null };
}
