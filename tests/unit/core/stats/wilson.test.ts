import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wilson } from "@/lib/core/stats/wilson";

// Computed with statsmodels' proportion_confint(method="wilson"), alpha 0.05.
const VECTORS = [
  { x: 81, n: 263, low: 0.2552885198782742, high: 0.36620957698280004 },
  { x: 15, n: 148, low: 0.06238639953073628, high: 0.16048724172330803 },
  { x: 0, n: 20, low: 0, high: 0.1611251580528194 },
  { x: 1, n: 29, low: 0.006113214292762667, high: 0.17175521879320294 },
  { x: 5, n: 10, low: 0.23659309051256394, high: 0.7634069094874361 },
];

const counts = fc
  .integer({ min: 1, max: 100_000 })
  .chain((n) => fc.integer({ min: 0, max: n }).map((x) => ({ x, n })));

describe("Wilson's interval", () => {
  test.each(VECTORS)("of $x in $n agrees with the reference to 1e-9", ({ x, n, low, high }) => {
    const interval = wilson(x, n);
    expect(interval?.low).toBeCloseTo(low, 9);
    expect(interval?.high).toBeCloseTo(high, 9);
  });

  test("is undefined without items", () => {
    expect(wilson(0, 0)).toBeNull();
  });

  test("is exactly 0 and 1 at the ends, and holds the share in between", () => {
    fc.assert(
      fc.property(counts, ({ x, n }) => {
        const interval = wilson(x, n);
        if (interval === null) return false;
        const share = x / n;
        const inside = interval.low <= share && share <= interval.high;
        const ends = (x > 0 || interval.low === 0) && (x < n || interval.high === 1);
        return inside && ends && interval.low >= 0 && interval.high <= 1;
      }),
    );
  });

  test("is the mirror of the interval of the rest", () => {
    fc.assert(
      fc.property(counts, ({ x, n }) => {
        const one = wilson(x, n);
        const other = wilson(n - x, n);
        expect(one?.low).toBeCloseTo(1 - (other?.high ?? 0), 9);
      }),
    );
  });
});
