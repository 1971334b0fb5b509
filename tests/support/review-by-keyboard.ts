import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { allSaved, caseOf, press } from "./desk-page.ts";

/** What every label of these tests gives as its reason. */
export const RATIONALE = "Read in the context of the conversation this is the fair judgement.";

/** Request, behaviour, helpful, honest, harmless, severity; each digit moves on to the next open field. */
const DIGITS = ["1", "1", "2", "1", "1", "1"];

/**
 * Labels `count` cases of the open desk with keys alone, and waits until all of it is on the server.
 * Where scores come up after a blind commit, Enter keeps the label. Gives the cases' ids.
 */
export async function reviewByKeyboard(page: Page, count: number): Promise<string[]> {
  await expect(page.locator("[data-case]")).toBeVisible({ timeout: 30_000 });
  const reviewed: string[] = [];
  for (let done = 0; done < count; done += 1) {
    const current = (await caseOf(page)) ?? "";
    await expect(page.getByRole("button", { name: "Submit" })).toBeVisible();
    await press(page, ...DIGITS, "r");
    await page.keyboard.type(RATIONALE);
    await press(page, "Control+Enter");
    await goOn(page, current);
    reviewed.push(current);
  }
  await allSaved(page);
  return reviewed;
}

async function goOn(page: Page, from: string): Promise<void> {
  const keep = page.getByRole("button", { name: "Keep" });
  const another = page.locator(`[data-case]:not([data-case="${from}"])`);
  const empty = page.getByRole("heading", { name: /nothing left|all held/i });
  await expect(keep.or(another).or(empty).first()).toBeVisible({ timeout: 20_000 });
  if (await keep.isVisible()) await press(page, "Enter");
  await expect(another.or(empty).first()).toBeVisible({ timeout: 20_000 });
}
