import { describe, expect, test } from "vitest";
import type { AgreementCell } from "@/lib/core/evaluation/agreement";
import { agreementOf } from "@/lib/core/evaluation/agreement";

const cell = (labelled: string, scored: string | null, count: number): AgreementCell => ({
  labelled,
  scored,
  outcome: "scored",
  count,
});

describe("agreement with the labels of a release", () => {
  test("counts equal answers among those given, with Wilson's interval", () => {
    const found = agreementOf([
      cell("pass", "pass", 50),
      cell("pass", "fail", 6),
      cell("fail", "fail", 31),
      cell("fail", "pass", 13),
    ]);
    // Wilson for 81 of 100.
    expect(found).toMatchObject({ agreed: 81, n: 100 });
    expect(found.interval?.low).toBeCloseTo(0.72221, 5);
    expect(found.interval?.high).toBeCloseTo(0.87485, 5);
  });

  test("says what always giving the commonest label would have got right", () => {
    const cells = [cell("pass", "pass", 10), cell("pass", "fail", 60), cell("fail", "fail", 30)];
    expect(agreementOf(cells)).toMatchObject({ agreed: 40, n: 100, commonest: 70 });
  });

  test("leaves out what people found not applicable, whatever the scorer says of it", () => {
    const cells = [
      cell("pass", "pass", 3),
      cell("not_applicable", "pass", 5),
      cell("not_applicable", "not_applicable", 7),
    ];
    expect(agreementOf(cells)).toMatchObject({ agreed: 3, n: 3, commonest: 3 });
  });

  test("counts a scorer's “not applicable” of what people judged as no agreement", () => {
    expect(agreementOf([cell("fail", "not_applicable", 4)])).toMatchObject({ agreed: 0, n: 4 });
  });

  test("keeps what has no answer out of the rate, told apart by why", () => {
    const found = agreementOf([
      cell("pass", "pass", 1),
      cell("pass", null, 2),
      { ...cell("pass", null, 3), outcome: "failed" },
      { ...cell("fail", null, 4), outcome: "waiting" },
    ]);
    expect(found).toMatchObject({ agreed: 1, n: 1, silent: 2, failed: 3, waiting: 4 });
  });

  test("has no interval where nothing was answered", () => {
    expect(agreementOf([])).toEqual({
      agreed: 0,
      n: 0,
      interval: null,
      commonest: 0,
      silent: 0,
      failed: 0,
      waiting: 0,
    });
  });
});
