import { describe, expect, it } from "vitest";
import { dueText } from "@/lib/core/review/due-text";
import { guidelinePassages } from "@/lib/core/review/guideline-passages";
import { EMPTY_LABEL } from "@/lib/core/rubric/label";

const passages = [
  { field: "behavior", value: "full_refusal" },
  { field: "behavior" },
  { field: "behavior", value: "no_answer" },
  { field: "hedged" },
  { field: "handedOver" },
  { field: "severity", value: "0" },
  { field: "tags", value: "tone" },
];

describe("the guideline's passages for a field", () => {
  it("are what it asks, then about the answer", () => {
    const label = { ...EMPTY_LABEL, behavior: "full_refusal" } as const;
    expect(guidelinePassages(passages, "behavior", label)).toEqual([
      { field: "behavior" },
      { field: "behavior", value: "full_refusal" },
    ]);
    expect(guidelinePassages(passages, "behavior", EMPTY_LABEL)).toEqual([{ field: "behavior" }]);
  });

  it("are both questions of the manner, and those of all tags", () => {
    expect(guidelinePassages(passages, "manner", EMPTY_LABEL)).toHaveLength(2);
    const label = { ...EMPTY_LABEL, tags: ["tone"], severity: 0 } as const;
    expect(guidelinePassages(passages, "tags", { ...label, tags: ["tone"] })).toEqual([
      { field: "tags", value: "tone" },
    ]);
    expect(guidelinePassages(passages, "severity", { ...label, tags: [] })).toHaveLength(1);
  });
});

describe("when something is due", () => {
  const ms = Date.UTC(2026, 10, 24, 12, 0);

  it("is a time today, with the day otherwise", () => {
    const at = { ms, timeZone: "UTC" };
    expect(dueText(ms + 130 * 60_000, at)).toBe("due 14:10");
    expect(dueText(ms + 24 * 3_600_000, at)).toBe("due 25 Nov 12:00");
    expect(dueText(ms, at)).toBe("overdue");
  });

  it("is told in the zone it is asked in", () => {
    expect(dueText(ms + 60_000, { ms, timeZone: "Asia/Kathmandu" })).toBe("due 17:46");
  });
});
