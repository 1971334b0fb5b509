import { describe, expect, test } from "vitest";
import { DOORS } from "@/lib/core/review/queue-mode";
import type { StoredSelection } from "@/lib/core/review/selection-reasons";
import { selectionReasons, shownSeverity } from "@/lib/core/review/selection-reasons";

const SECRET = "The scorers disagree by 90 %.";
const of = (changes: Partial<StoredSelection>): StoredSelection => ({
  door: "escalated",
  reason: SECRET,
  severity: null,
  createdBy: "system",
  ...changes,
});

describe("a blind rater", () => {
  test("never reads a stored reason, by whatever door", () => {
    for (const door of DOORS) {
      for (const createdBy of ["system", "user:u1", "key:k1"]) {
        const shown = selectionReasons([of({ door, createdBy })], false);
        expect(JSON.stringify(shown)).not.toContain(SECRET);
      }
    }
  });

  test("does not learn of doors that scorers open", () => {
    for (const door of ["disagreement", "uncertain", "severe", "escalated"] as const)
      expect(selectionReasons([of({ door })], false)).toEqual([]);
  });

  test("cannot tell a known answer or a repeat from the random audit", () => {
    const audit = selectionReasons([of({ door: "random_audit" })], false);
    for (const door of ["gold", "drift_check"] as const)
      expect(selectionReasons([of({ door })], false)).toEqual(audit);
  });

  test("sees a severity that people told, not one of a scorer", () => {
    const told = of({ severity: 1, createdBy: "key:k1" });
    const derived = [of({ severity: 3 }), of({ door: "severe", severity: 3 })];
    expect(shownSeverity([told, ...derived], null)).toBe(1);
    expect(shownSeverity(derived, null)).toBeNull();
  });
});

test("who sees the scores reads the reasons as they are stored", () => {
  expect(selectionReasons([of({ door: "disagreement" })], true)).toEqual([
    { door: "disagreement", sentence: SECRET },
  ]);
  expect(shownSeverity([of({ severity: 1, createdBy: "key:k1" })], 2)).toBe(2);
});
