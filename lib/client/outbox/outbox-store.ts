import type { DeskDatabase } from "@/lib/client/desk/desk-database";
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
    return withSpill(databaseStore(await deskDatabase()));
  } catch {
    return memoryStore();
  }
}

function databaseStore(database: DeskDatabase): OutboxStore {
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
}

/** Orders from here on are of entries that only memory has. No store counts this far by itself. */
const SPILLED = 1e12;

/** A store that takes into memory what it can't keep (a full disk), and then says so. */
export function withSpill(kept: OutboxStore): OutboxStore {
  const spilled = memoryStore(SPILLED);
  let durable = kept.durable;
  const of = (order: number) => (order > SPILLED ? spilled : kept);
  return {
    get durable() {
      return durable;
    },
    async add(entry) {
      try {
        return await kept.add(entry);
      } catch {
        durable = false;
        return spilled.add(entry);
      }
    },
    list: async () => [...(await kept.list()), ...(await spilled.list())],
    put: (entry) => of(entry.order).put(entry),
    remove: (order) => of(order).remove(order),
  };
}

/** An outbox that lasts as long as the page. Its orders begin after `before`. */
export function memoryStore(before = 0): OutboxStore {
  const entries = new Map<number, OutboxEntry>();
  let last = before;
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
