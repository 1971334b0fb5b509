import { expect, it } from "vitest";
import { memoryStore, withSpill } from "@/lib/client/outbox/outbox-store";
import { entryOf } from "./outbox-entries";

/** A store whose disk is full after `room` entries. */
function fullAfter(room: number) {
  const kept = memoryStore();
  let taken = 0;
  return {
    ...kept,
    durable: true,
    add: (entry: Parameters<typeof kept.add>[0]) => {
      taken += 1;
      return taken > room ? Promise.reject(new Error("QuotaExceededError")) : kept.add(entry);
    },
  };
}

it("takes into memory what a full disk refuses, after what it holds, and says so", async () => {
  const store = withSpill(fullAfter(1));
  const first = await store.add(entryOf({ order: 0, id: "first" }));
  expect(store.durable).toBe(true);
  const second = await store.add(entryOf({ order: 0, id: "second" }));
  expect(store.durable).toBe(false);
  expect((await store.list()).map(({ id }) => id)).toEqual(["first", "second"]);
  expect(second.order).toBeGreaterThan(first.order);
  await store.put({ ...second, attempts: 1 });
  await store.remove(first.order);
  expect(await store.list()).toEqual([{ ...second, attempts: 1 }]);
  await store.remove(second.order);
  expect(await store.list()).toEqual([]);
});
