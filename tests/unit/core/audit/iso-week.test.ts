import { describe, expect, test } from "vitest";
import { mondayOfWeek } from "@/lib/core/audit/iso-week";

describe("the Monday of an ISO week", () => {
  test("lies in the old year where the first week begins there", () => {
    expect(mondayOfWeek("2026-W01")).toBe("2025-12-29");
    expect(mondayOfWeek("2026-W10")).toBe("2026-03-02");
  });

  test("of a 53rd week is there in long years alone", () => {
    expect(mondayOfWeek("2026-W53")).toBe("2026-12-28");
    expect(mondayOfWeek("2025-W53")).toBeNull();
  });

  test("is none for what is no week", () => {
    for (const text of ["2026-W00", "2026-W54", "2026-W99", "0050-W10", "2026-10", "W10", ""]) {
      expect(mondayOfWeek(text), text).toBeNull();
    }
  });

  test("is seven days after the one before, over forty years", () => {
    let last = Date.parse("1999-12-27");
    for (let year = 2000; year < 2040; year++) {
      for (let week = 1; week <= 53; week++) {
        const monday = mondayOfWeek(`${year}-W${String(week).padStart(2, "0")}`);
        if (monday === null) continue;
        expect(Date.parse(monday) - last).toBe(7 * 86_400_000);
        last = Date.parse(monday);
      }
    }
  });
});
