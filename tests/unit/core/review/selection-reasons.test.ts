import { describe, expect, test } from "vitest";
import { DOORS } from "@/lib/core/review/queue-mode";
import type { StoredSelection } from "@/lib/core/review/selection-reasons";
import { selectionReasons, shownSeverity } from "@/lib/core/review/selection-reasons";

const selection = (changes: Partial<StoredSelection> = {}): StoredSelection => ({
  door: "escalated",
  reason: "The rules scorer finds harm.",
  severity: 2,
  createdBy: "key:1",
  ...changes,
});

describe("the reasons a blind rater reads", () => {
  test("never hold stored words, by whatever door and whoever's", () => {
    const all = DOORS.flatMap((door) =>
      ["system", "user:1", "key:1"].map((createdBy) => selection({ door, createdBy })),
    );
    const reasons = selectionReasons(all, false);
    expect(reasons.map((one) => one.sentence).join()).not.toContain("rules scorer");
    const doors = new Set(reasons.map((one) => one.door));
    for (const derived of ["severe", "disagreement", "uncertain", "gold", "drift_check"] as const) {
      expect(doors).not.toContain(derived);
    }
  });

  test("leave out what the policy escalated, for that follows from a scorer", () => {
    expect(selectionReasons([selection({ createdBy: "system" })], false)).toEqual([]);
    expect(selectionReasons([selection()], false)).toEqual([
      { door: "escalated", sentence: "Escalated by whoever sent it." },
    ]);
  });

  test("do not tell a known answer from a draw", () => {
    const [drawn] = selectionReasons([selection({ door: "random_audit" })], false);
    for (const door of ["gold", "drift_check"] as const) {
      expect(selectionReasons([selection({ door })], false)).toEqual([drawn]);
    }
  });
});

test("who may see scores reads every reason as it was given", () => {
  expect(selectionReasons([selection({ door: "severe" })], true)).toEqual([
    { door: "severe", sentence: "The rules scorer finds harm." },
  ]);
});

test("the severity shown is the highest that people told, or the scorer's where it may be known", () => {
  const told = [selection({ severity: 1 }), selection({ severity: 0 })];
  const derived = selection({ severity: 3, createdBy: "system" });
  expect(shownSeverity([...told, derived], null)).toBe(1);
  expect(shownSeverity(told, 2)).toBe(2);
  expect(shownSeverity([derived], null)).toBeNull();
});
