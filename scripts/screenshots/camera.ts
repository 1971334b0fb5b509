import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CDPSession, Page } from "@playwright/test";
import type { Theme } from "../../lib/core/appearance/theme.ts";

export type Look = Exclude<Theme, "system">;
export type Camera = { page: Page; folder: string; session: CDPSession };

const QUALITY = 82;
const STILL_MS = 150;

/** A camera on a page. The browser writes WebP itself, a third of a PNG's size. */
export async function openCamera(page: Page, folder: string): Promise<Camera> {
  return { page, folder, session: await page.context().newCDPSession(page) };
}

/** Takes what is on the screen, as it stands, in each look; leaves the last one on. */
export async function take(camera: Camera, name: string, looks: readonly Look[]): Promise<void> {
  await settle(camera.page);
  for (const look of looks) {
    await camera.page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme;
    }, look);
    await camera.page.waitForTimeout(STILL_MS);
    const { data } = await camera.session.send("Page.captureScreenshot", {
      format: "webp",
      quality: QUALITY,
    });
    await writeFile(join(camera.folder, `${name}-${look}.webp`), Buffer.from(data, "base64"));
  }
}

/** Waits until nothing is loading any more, fonts included. */
async function settle(page: Page): Promise<void> {
  await page.locator("main").first().waitFor();
  await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(STILL_MS);
}
