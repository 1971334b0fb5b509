import type { Browser } from "@playwright/test";
import { chromium } from "@playwright/test";
import { requireBrowser } from "../test/require-browser.ts";

/** A Chromium that nobody sees. Close it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await requireBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
}
