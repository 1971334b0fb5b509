import { deskDatabase } from "@/lib/client/desk/desk-database";
import type { NewOutboxEntry, OutboxEntry } from "@/lib/client/outbox/outbox-entry";

/** Where entries wait. `durable` says whether they survive the page. */
export type OutboxStore = {
  durable: boolean;
  add: (entry: NewOutboxEntry) => Promise<OutboxEntry>;
  list: () => Promise<OutboxEntry[]>;
  put: (entry: OutboxEntry) => Promise<void>;
  remove: (order: number) => Promise<void>;
};

/** The outbox in IndexedDB; in memory alone where the browser keeps nothing. */
export async function openOutboxStore(): Promise<OutboxStore> {
  try {
    const database = await deskDatabase();
    return {
      durable: true,
      async add(entry) {
        const fresh = { ...entry, attempts: 0, notBefore: 0, refusal: null };
        // The key is given by the store, in order across all tabs.
        const order = await database.add("outbox", fresh as OutboxEntry);
        return { ...fresh, order };
      },
      list: () => database.getAll("outbox"),
      put: async (entry) => void (await database.put("outbox", entry)),
      remove: (order) => database.delete("outbox", order),
    };
  } catch {
    return memoryStore();
  }
}

/** An outbox that lasts as long as the page. */
export function memoryStore(): OutboxStore {
  const entries = new Map<number, OutboxEntry>();
  let last = 0;
  return {
    durable: false,
    add(entry) {
      last += 1;
      const added = { ...entry, order: last, attempts: 0, notBefore: 0, refusal: null };
      entries.set(last, added);
      return Promise.resolve(added);
    },
    list: () => Promise.resolve([...entries.values()]),
    put: (entry) => Promise.resolve(void entries.set(entry.order, entry)),
    remove: (order) => Promise.resolve(void entries.delete(order)),
  };
}
