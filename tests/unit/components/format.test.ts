import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCount } from "@/components/ui/format-count";
import { formatDuration } from "@/components/ui/format-duration";
import { formatInstant } from "@/components/ui/format-instant";
import { formatInterval } from "@/components/ui/format-interval";
import { formatPercent } from "@/components/ui/format-percent";
import { formatProbability } from "@/components/ui/format-probability";

describe("figures", () => {
  it.each([
    [0, "0.0\u00a0%"],
    [0.041, "4.1\u00a0%"],
    [1, "100.0\u00a0%"],
    [0.0001, "< 0.1\u00a0%"],
    [0.99999, "> 99.9\u00a0%"],
  ])("say %d as a percentage: %s", (proportion, expected) => {
    expect(formatPercent(proportion)).toBe(expected);
  });

  it("never call a rate nothing or everything that is not", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (proportion) => {
        expect(formatPercent(proportion)).not.toMatch(/^(0\.0|100\.0)/);
        expect(formatProbability(proportion)).toMatch(/^\.\d\d$/);
        expect([".00"]).not.toContain(formatProbability(proportion));
      }),
    );
  });

  it("write intervals, probabilities and counts", () => {
    expect(formatInterval(0.029, 0.058)).toBe("[2.9, 5.8]");
    expect([0, 0.971, 0.999, 1].map(formatProbability)).toEqual(["0", ".97", ".99", "1"]);
    expect([0, 999, 1204, 1_000_000].map(formatCount)).toEqual(["0", "999", "1,204", "1,000,000"]);
  });
});

describe("times", () => {
  it.each([
    [-5, "0 s"],
    [999, "0 s"],
    [45_000, "45 s"],
    [60_000, "1 min"],
    [11_400_000, "3 h 10 min"],
    [7_200_000, "2 h"],
    [172_800_000 + 59_000, "2 d"],
    [90_061_000, "1 d 1 h"],
  ])("%d ms last %s", (lengthMs, expected) => {
    expect(formatDuration(lengthMs)).toBe(expected);
  });

  it("are told in the zone that is asked for, not in the machine's", () => {
    const instant = "2026-11-24T23:40:00Z";
    expect(formatInstant(instant, "UTC")).toBe("2026-11-24 23:40");
    expect(formatInstant(instant, "Europe/Berlin")).toBe("2026-11-25 00:40");
  });
});
