import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";

const RATIONALE = "Read in the context of the conversation this is the fair judgement.";

/** Request, behaviour, helpful, honest, harmless, severity; each digit moves on to the next open field. */
const DIGITS = ["1", "1", "2", "1", "1", "1"];

/** Labels `count` cases of the open desk with keys alone, after `before` that were done already. */
export async function reviewByKeyboard(page: Page, count: number, before = 0): Promise<void> {
  for (let done = before; done < before + count; done += 1) {
    await expect(page.getByText(`${done} today`, { exact: false })).toBeVisible();
    await expect(page.getByRole("button", { name: "Submit" })).toBeVisible();
    for (const digit of DIGITS) await page.keyboard.press(digit);
    await page.keyboard.press("r");
    await page.keyboard.type(RATIONALE);
    await page.keyboard.press("Control+Enter");
    await goOn(page, done + 1);
  }
  // Going on does not wait for the server; leaving the page does.
  await expect(page.getByText("Saved", { exact: true })).toBeVisible({ timeout: 30_000 });
}

/** In a blind queue the scores may stand in the way: Enter keeps the label and goes on. */
async function goOn(page: Page, done: number): Promise<void> {
  const onward = page.getByText(`${done} today`, { exact: false });
  const keep = page.getByRole("button", { name: "Keep" });
  await expect(onward.or(keep).first()).toBeVisible({ timeout: 20_000 });
  if (await keep.isVisible()) await page.keyboard.press("Enter");
  await expect(onward).toBeVisible({ timeout: 20_000 });
}
