import type { Page } from "@playwright/test";
import type { Label } from "../../lib/core/rubric/label.ts";
import { BEHAVIORS, REQUEST_LABELS, VERDICTS } from "../../lib/core/rubric/label.ts";

/** Milliseconds between keys. */
export type Pace = { choose: number; type: number };

export const AT_ONCE: Pace = { choose: 0, type: 0 };

/**
 * Fills the desk's form with a label, by keyboard where it has keys for it: the kind of request, the
 * behaviour with its manner, the dimensions, the severity and the rationale. Leaves it unsubmitted.
 */
export async function labelByKeyboard(page: Page, label: Label, pace: Pace): Promise<void> {
  for (const digit of digitsOf(label)) {
    await page.waitForTimeout(pace.choose);
    await page.keyboard.press(digit);
  }
  for (const [name, said] of [
    ["Injection attempt", label.injectionAttempt],
    ["Hedged", label.hedged],
    ["Handed over", label.handedOver],
  ] as const) {
    if (said !== true) continue;
    await page.waitForTimeout(pace.choose);
    await page.getByRole("button", { name, exact: true }).click();
  }
  await page.keyboard.press("r");
  await page.keyboard.type(label.rationale, { delay: pace.type });
}

/** A chosen option moves on to the next open field, so that one digit follows the other. */
function digitsOf({ behavior, harmless, helpful, honest, requestLabel, severity }: Label) {
  return [
    place(REQUEST_LABELS, requestLabel),
    place(BEHAVIORS, behavior),
    ...[helpful, honest, harmless].map((verdict) => place(VERDICTS, verdict)),
    String(severity ?? 0),
  ];
}

function place<Value>(values: readonly Value[], value: Value | null): string {
  const at = value === null ? -1 : values.indexOf(value);
  return String(Math.max(at, 0) + 1);
}
