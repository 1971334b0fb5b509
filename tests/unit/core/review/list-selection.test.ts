import { describe, expect, it } from "vitest";
import {
  MOST_SELECTED,
  NOTHING_SELECTED,
  selectRange,
  toggleSelected,
} from "@/lib/core/review/list-selection";

const ORDER = ["a", "b", "c", "d", "e"];

describe("A selection", () => {
  it("takes one in and out, which becomes where a range begins", () => {
    const one = toggleSelected(NOTHING_SELECTED, "b");
    expect(one).toEqual({ ids: new Set(["b"]), anchor: "b" });
    expect(toggleSelected(one, "b")).toEqual({ ids: new Set(), anchor: "b" });
  });

  it("takes a range in, up or down, beside what was selected", () => {
    const down = selectRange(toggleSelected(NOTHING_SELECTED, "b"), ORDER, "d");
    expect([...down.ids]).toEqual(["b", "c", "d"]);
    const up = selectRange(down, ORDER, "a");
    expect([...up.ids].sort()).toEqual(["a", "b", "c", "d"]);
  });

  it("takes one alone where the range has no beginning in the list", () => {
    expect([...selectRange(NOTHING_SELECTED, ORDER, "c").ids]).toEqual(["c"]);
    const gone = { ids: new Set(["z"]), anchor: "z" };
    expect([...selectRange(gone, ORDER, "c").ids]).toEqual(["z", "c"]);
  });

  it("holds no more than one operation takes", () => {
    const order = Array.from({ length: MOST_SELECTED + 50 }, (_, index) => `case ${index}`);
    const begun = toggleSelected(NOTHING_SELECTED, order[0] ?? "");
    const full = selectRange(begun, order, order.at(-1) ?? "");
    expect(full.ids.size).toBe(MOST_SELECTED);
    expect(toggleSelected(full, "one more").ids.size).toBe(MOST_SELECTED);
  });
});
