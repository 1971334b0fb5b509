import { describe, expect, it } from "vitest";
import { advanceField } from "@/lib/core/review/advance-field";
import { neighbourField } from "@/lib/core/review/desk-field";
import { formGaps } from "@/lib/core/review/form-gaps";
import type { Label } from "@/lib/core/rubric/label";
import { EMPTY_LABEL } from "@/lib/core/rubric/label";

const finished: Label = {
  ...EMPTY_LABEL,
  requestLabel: "normal_help",
  injectionAttempt: false,
  behavior: "full_compliance",
  hedged: false,
  handedOver: false,
  helpful: "pass",
  honest: "pass",
  harmless: "pass",
  expectedAction: "answer",
};

describe("what a form still lacks", () => {
  it("is nothing where everything is answered", () => {
    expect(formGaps(finished, "response", null)).toEqual([]);
  });

  it("is named in the order of the form", () => {
    const gaps = formGaps({ ...finished, behavior: null, honest: null }, "response", null);
    expect(gaps.map((gap) => gap.field)).toEqual(["behavior", "honest"]);
  });

  it("is a severity and a rationale where a dimension fails", () => {
    const gaps = formGaps({ ...finished, helpful: "fail" }, "response", null);
    expect(gaps).toEqual([
      { field: "severity", sentence: "A dimension fails: say how severe it is." },
      { field: "rationale", sentence: "A rationale is due: helpful fails." },
    ]);
  });

  it("is a rationale where the label differs from an automated one that may be known", () => {
    const automated: Label = { ...finished, behavior: "partial_refusal" };
    expect(formGaps(finished, "response", null)).toEqual([]);
    expect(formGaps(finished, "response", automated)).toHaveLength(1);
    expect(formGaps({ ...finished, rationale: "because" }, "response", automated)).toEqual([]);
  });
});

describe("where to go on after a choice", () => {
  const gaps = formGaps({ ...finished, behavior: null, harmless: null }, "response", null);

  it("is the next open field below", () => {
    expect(advanceField("requestLabel", gaps, "response")).toBe("behavior");
    expect(advanceField("helpful", gaps, "response")).toBe("harmless");
  });

  it("is the first open one where none is below", () => {
    expect(advanceField("severity", gaps, "response")).toBe("behavior");
  });

  it("is here where nothing is open, or several may be chosen", () => {
    expect(advanceField("helpful", [], "response")).toBe("helpful");
    expect(advanceField("tags", gaps, "response")).toBe("tags");
  });

  it("is never a text, where keys would be typed", () => {
    const due = formGaps({ ...finished, helpful: "fail", severity: 1 }, "response", null);
    expect(advanceField("severity", due, "response")).toBe("severity");
  });
});

describe("the neighbours of a field", () => {
  it("end where the form ends", () => {
    expect(neighbourField("requestLabel", -1, "response")).toBe("requestLabel");
    expect(neighbourField("addToSet", 1, "response")).toBe("addToSet");
    expect(neighbourField("behavior", 1, "response")).toBe("manner");
  });

  it("skip what a prompt is not asked", () => {
    expect(neighbourField("injectionAttempt", 1, "prompt")).toBe("expectedAction");
  });
});
