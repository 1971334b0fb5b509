import { describe, expect, it } from "vitest";
import { runWithDeadline } from "@/lib/adapters/markdown/run-with-deadline";

describe("work with a deadline", () => {
  it("gives its value", () => {
    expect(runWithDeadline(() => 6 * 7, 1_000)).toEqual({ value: 42 });
  });

  it("is cut off in the middle of a loop that never ends", () => {
    let turns = 0;
    const before = performance.now();
    const done = runWithDeadline(() => {
      for (;;) turns += 1;
    }, 30);
    expect(done).toBeNull();
    expect(turns).toBeGreaterThan(0);
    expect(performance.now() - before).toBeLessThan(2_000);
    expect(runWithDeadline(() => "again", 1_000)).toEqual({ value: "again" });
  });

  it("is given up when it nests too deep for the stack", () => {
    const dig = (depth: number): number => dig(depth + 1) + 1;
    expect(runWithDeadline(() => dig(0), 5_000)).toBeNull();
  });

  it("passes on what it throws", () => {
    expect(() =>
      runWithDeadline(() => {
        throw new TypeError("a bug");
      }, 1_000),
    ).toThrow("a bug");
  });
});
