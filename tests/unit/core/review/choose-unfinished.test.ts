import { describe, expect, test } from "vitest";
import type { UnfinishedSlot } from "@/lib/core/review/choose-unfinished";
import { chooseUnfinished, makeRoom } from "@/lib/core/review/choose-unfinished";

const slot = (slotId: string, changes: Partial<UnfinishedSlot> = {}): UnfinishedSlot => ({
  slotId,
  caseId: `case of ${slotId}`,
  queue: "escalations",
  state: "claimed",
  live: true,
  hasDraft: false,
  ...changes,
});

describe("what is resumed", () => {
  test("is what the browser does not show, in the order given", () => {
    const unfinished = [
      slot("committed", { state: "committed", live: false }),
      slot("a"),
      slot("b"),
    ];
    expect(chooseUnfinished(unfinished, { holding: [] })?.slotId).toBe("committed");
    expect(chooseUnfinished(unfinished, { holding: ["committed", "a"] })?.slotId).toBe("b");
    expect(chooseUnfinished(unfinished, { holding: ["committed", "a", "b"] })).toBeNull();
  });

  test("is never the live case of a browser that does not say what it shows", () => {
    expect(chooseUnfinished([slot("a")], {})).toBeNull();
    expect(chooseUnfinished([slot("a", { live: false })], {})?.slotId).toBe("a");
    expect(chooseUnfinished([slot("a"), slot("b")], {})?.slotId).toBe("a");
  });

  test("is of the queue or the case asked for", () => {
    const unfinished = [slot("a"), slot("b", { queue: "new-samples" })];
    expect(chooseUnfinished(unfinished, { holding: [], queue: "new-samples" })?.slotId).toBe("b");
    expect(chooseUnfinished([slot("a")], { caseId: "case of a" })?.slotId).toBe("a");
    expect(chooseUnfinished([slot("a")], { caseId: "another" })).toBeNull();
  });
});

describe("room for one more", () => {
  test("is there while fewer than two are held", () => {
    expect(makeRoom([])).toEqual([]);
    expect(makeRoom([slot("a")])).toEqual([]);
    expect(makeRoom([slot("a"), slot("b", { live: false })])).toEqual([]);
  });

  test("is made by giving back what was only fetched ahead, the newest", () => {
    const unfinished = [slot("a"), slot("b")];
    expect(makeRoom(unfinished)?.map((one) => one.slotId)).toEqual(["b"]);
    expect(makeRoom(unfinished, ["b"])?.map((one) => one.slotId)).toEqual(["a"]);
  });

  test("is refused where all is shown, typed in or committed", () => {
    expect(makeRoom([slot("a"), slot("b")], ["a", "b"])).toBeNull();
    expect(makeRoom([slot("a", { hasDraft: true }), slot("b", { hasDraft: true })])).toBeNull();
    const committed = slot("a", { state: "committed", live: false });
    expect(makeRoom([committed, slot("b")], ["b"])).toBeNull();
  });
});
