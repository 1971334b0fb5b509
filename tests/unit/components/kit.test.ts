import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findByTyping } from "@/components/ui/find-by-typing";
import { initials } from "@/components/ui/initials";
import { nextIndex } from "@/components/ui/next-index";
import { placeNear } from "@/components/ui/place-near";
import { dismissToast, toast, toastStore } from "@/components/ui/toast-store";

describe("arrow keys in a ring of options", () => {
  it("go around at both ends", () => {
    expect(nextIndex("ArrowRight", { index: 3, count: 4 })).toBe(0);
    expect(nextIndex("ArrowUp", { index: 0, count: 4 })).toBe(3);
  });

  it("begin at the near end where nothing is chosen", () => {
    expect(nextIndex("ArrowDown", { index: -1, count: 4 })).toBe(0);
    expect(nextIndex("ArrowLeft", { index: -1, count: 4 })).toBe(3);
  });

  it("keep to their axis, and leave other keys and empty lists alone", () => {
    expect(nextIndex("ArrowLeft", { index: 1, count: 4 }, "vertical")).toBeNull();
    expect(nextIndex("End", { index: 0, count: 4 }, "vertical")).toBe(3);
    expect(nextIndex("a", { index: 0, count: 4 })).toBeNull();
    expect(nextIndex("Home", { index: 0, count: 0 })).toBeNull();
  });
});

describe("typing in a menu", () => {
  const texts = ["Assign", "Ask again", "Open", "Requeue"];

  it("finds what begins with the letters, whatever their case", () => {
    expect(findByTyping(texts, "as", 2)).toBe(0);
    expect(findByTyping(texts, "ASK", 0)).toBe(1);
    expect(findByTyping(texts, "x", 0)).toBe(-1);
    expect(findByTyping(texts, "", 0)).toBe(-1);
  });

  it("goes through all of a letter when it is pressed again", () => {
    expect(findByTyping(texts, "a", 0)).toBe(1);
    expect(findByTyping(texts, "aa", 1)).toBe(0);
  });
});

describe("a layer beside its anchor", () => {
  const view = { width: 1000, height: 800 };

  it("stands below, aligned with the start", () => {
    const anchor = { left: 100, top: 50, width: 80, height: 30 };
    expect(placeNear(anchor, { size: { width: 200, height: 300 }, view })).toEqual({
      left: 100,
      top: 86,
      maxHeight: 706,
    });
  });

  it("goes above where there is more room", () => {
    const anchor = { left: 100, top: 700, width: 80, height: 30 };
    const placed = placeNear(anchor, { size: { width: 200, height: 300 }, view });
    expect(placed.top).toBe(394);
  });

  it("never leaves the view sideways where it fits", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200, max: 1200 }),
        fc.integer({ min: 0, max: 984 }),
        fc.constantFrom("start", "center", "end"),
        (left, width, align) => {
          const anchor = { left, top: 10, width: 40, height: 20 };
          const placed = placeNear(anchor, { size: { width, height: 50 }, view }, { align });
          expect(placed.left).toBeGreaterThanOrEqual(8);
          expect(placed.left + width).toBeLessThanOrEqual(992);
        },
      ),
    );
  });
});

describe("initials", () => {
  it.each([
    ["Mira Khan", "MK"],
    ["mira.khan@example.org", "MO"],
    ["Ada", "A"],
    ["张 伟", "张伟"],
    ["  ", "?"],
    ["👍", "?"],
  ])("of %j are %j", (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});

describe("notices", () => {
  it("replace one of the same id, and keep the last three", () => {
    const ids = ["a", "b", "c", "d", "b"].map((id) => toast({ id, title: id }));
    expect(toastStore.read().map((one) => one.id)).toEqual(["c", "d", "b"]);
    for (const id of ids) dismissToast(id);
    expect(toastStore.read()).toEqual([]);
  });

  it("stay until dismissed when something went wrong, and pass otherwise", () => {
    const failed = toast({ title: "Not saved", tone: "fail" });
    const passing = toast({ title: "Saved" });
    expect(toastStore.read().map((one) => one.durationMs)).toEqual([null, 6_000]);
    dismissToast(failed);
    dismissToast(passing);
  });

  it("tell who listens, until they stop", () => {
    let told = 0;
    const stop = toastStore.subscribe(() => {
      told += 1;
    });
    dismissToast(toast({ title: "x" }));
    stop();
    dismissToast(toast({ title: "y" }));
    expect(told).toBe(2);
  });
});
