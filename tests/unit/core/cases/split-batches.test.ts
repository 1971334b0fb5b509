import fc from "fast-check";
import { expect, test } from "vitest";
import { splitBatches } from "@/lib/core/cases/split-batches";

test("keeps every item in order within both limits, but for an item too heavy by itself", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(20)),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 30 }),
      (items, most, weight) => {
        const batches = splitBatches(items, (item) => item, { items: most, weight });
        expect(batches.flat()).toEqual(items);
        for (const batch of batches) {
          expect(batch.length).toBeGreaterThan(0);
          expect(batch.length).toBeLessThanOrEqual(most);
          const sum = batch.reduce((total, item) => total + item, 0);
          expect(sum <= weight || batch.length === 1).toBe(true);
        }
      },
    ),
  );
});
