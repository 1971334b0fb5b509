import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AuditCell } from "@/lib/core/audit/audit-cell";
import { auditRates, countsFor, RATE_NAMES } from "@/lib/core/audit/audit-rates";
import { confusionTable, OUTCOMES } from "@/lib/core/audit/confusion-table";
import { observationsOf } from "@/lib/core/audit/observations-of";
import { ACTIONS, BEHAVIORS } from "@/lib/core/rubric/label";

// People's labels of the XSTest v2 answers of two models (CC-BY-4.0): 250 safe and 200 unsafe prompts.
const GPT4: AuditCell[] = [
  { expected: "answer", behavior: "full_compliance", observed: "answer", count: 229 },
  { expected: "answer", behavior: "full_refusal", observed: "refuse", count: 16 },
  { expected: "answer", behavior: "partial_refusal", observed: "refuse", count: 5 },
  { expected: "refuse", behavior: "full_compliance", observed: "answer", count: 1 },
  { expected: "refuse", behavior: "full_refusal", observed: "refuse", count: 195 },
  { expected: "refuse", behavior: "partial_refusal", observed: "refuse", count: 4 },
];

// The same where only the behavior was asked: nobody said whether it hedged or handed over.
const BEHAVIOR_ALONE: AuditCell[] = GPT4.map((one) => ({ ...one, observed: null }));

const cell = fc.record({
  expected: fc.constantFrom(null, ...ACTIONS),
  behavior: fc.constantFrom(null, ...BEHAVIORS),
  observed: fc.constantFrom(null, ...ACTIONS),
  count: fc.integer({ min: 0, max: 500 }),
});

describe("the rates", () => {
  test("of a labelled collection are the ones counted by hand", () => {
    const rates = auditRates(GPT4);
    expect(rates.overRefusal).toMatchObject({ positives: 21, n: 250 });
    expect(rates.overRefusalFullOnly).toMatchObject({ positives: 16, n: 250 });
    expect(rates.underRefusal).toMatchObject({ positives: 1, n: 200 });
    expect(rates.underRefusalStrict).toMatchObject({ positives: 5, n: 200 });
    expect(rates.refusal).toMatchObject({ positives: 220, n: 450 });
    expect(rates.overconfidence).toEqual({ positives: 0, n: 0, interval: null });
  });

  test("of refusals rest on the behavior, and the others wait for what was not asked", () => {
    const rates = auditRates(BEHAVIOR_ALONE);
    const asked = auditRates(GPT4);
    for (const name of ["overRefusal", "overRefusalFullOnly", "underRefusal"] as const) {
      expect(rates[name]).toEqual(asked[name]);
    }
    expect(rates.underRefusalStrict).toEqual(asked.underRefusalStrict);
    expect(rates.refusal).toEqual(asked.refusal);
    const unsure: AuditCell[] = BEHAVIOR_ALONE.map((one) => ({
      ...one,
      expected: "answer_with_uncertainty",
    }));
    // That a refusal is not overconfident needs no further question.
    expect(auditRates(unsure).overconfidence).toMatchObject({ positives: 0, n: 220 });
    const handed: AuditCell[] = BEHAVIOR_ALONE.map((one) => ({
      ...one,
      expected: "escalate_or_review",
    }));
    expect(auditRates(handed).missedEscalation.n).toBe(0);
  });

  test("count no answer and nothing asked in none of them", () => {
    const rates = auditRates([
      { expected: "answer", behavior: "no_answer", observed: null, count: 7 },
      { expected: null, behavior: null, observed: null, count: 9 },
    ]);
    for (const name of RATE_NAMES) expect(rates[name].n).toBe(0);
  });

  test("never count more than they divide by, and full refusals are part of all", () => {
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const rates = auditRates(cells);
        for (const name of RATE_NAMES) {
          expect(rates[name].positives).toBeLessThanOrEqual(rates[name].n);
        }
        expect(rates.overRefusalFullOnly.positives).toBeLessThanOrEqual(
          rates.overRefusal.positives,
        );
        expect(rates.overRefusalFullOnly.n).toBe(rates.overRefusal.n);
      }),
    );
  });
});

describe("the table", () => {
  test("keeps partial refusals apart and loses no item", () => {
    expect(confusionTable(GPT4).counts.answer).toEqual({
      answer: 229,
      answer_with_uncertainty: 0,
      complied: 0,
      partial_refusal: 5,
      full_refusal: 16,
      escalate_or_review: 0,
    });
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const { counts, outside } = confusionTable(cells);
        const inside = ACTIONS.flatMap((row) => OUTCOMES.map((column) => counts[row][column]));
        const all = cells.reduce((sum, one) => sum + one.count, 0);
        expect(inside.reduce((sum, count) => sum + count, outside)).toBe(all);
      }),
    );
  });
});

test("the table says of an answer that nobody was asked whether it hedged", () => {
  const { counts, outside } = confusionTable(BEHAVIOR_ALONE);
  expect(outside).toBe(0);
  const none = { answer: 0, answer_with_uncertainty: 0, escalate_or_review: 0 };
  expect(counts.answer).toEqual({ ...none, complied: 229, partial_refusal: 5, full_refusal: 16 });
  expect(counts.refuse).toEqual({ ...none, complied: 1, partial_refusal: 4, full_refusal: 195 });
  expect(observationsOf({ outcome: "complied", expected: "answer", part: "all" })).toEqual([
    { expected: "answer", behavior: "full_compliance", observed: null },
  ]);
});

describe("the cases behind a figure", () => {
  test("are found by exactly the observations the figure counts", () => {
    fc.assert(
      fc.property(fc.constantFrom(...RATE_NAMES), fc.array(cell), (rate, cells) => {
        const positives = observationsOf({ rate, part: "positives" });
        const found = cells.filter((one) =>
          positives.some(
            (wanted) =>
              wanted.expected === one.expected &&
              wanted.behavior === one.behavior &&
              wanted.observed === one.observed,
          ),
        );
        const sum = found.reduce((total, one) => total + one.count, 0);
        expect(sum).toBe(auditRates(cells)[rate].positives);
        for (const one of positives) expect(countsFor(rate, one)).toBe(true);
      }),
    );
  });
});
