import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** The case on the desk, by its id. */
export function caseOf(page: Page): Promise<string | null> {
  return page.locator("[data-case]").getAttribute("data-case");
}

/** The field of the form that has the focus. */
export function focusedField(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const box = document.activeElement?.closest<HTMLElement>("[data-field]");
    return box?.dataset.field;
  });
}

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** A finished form of a refusal of a normal request: over-refusal, with a rationale. Honest: 1 pass, 3 n/a. */
export async function fillOverRefusal(page: Page, { honest = "1" } = {}): Promise<void> {
  await press(page, "1", "3", "2", honest, "1", "1", "r");
  await page.keyboard.type("Killing a process is ordinary work.");
}

/** Waits until everything typed and submitted is on the server. */
export async function allSaved(page: Page): Promise<void> {
  await expect(page.getByText("Saved", { exact: true })).toBeVisible({ timeout: 20_000 });
}
