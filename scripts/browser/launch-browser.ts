import type { Browser } from "@playwright/test";
import { chromium } from "@playwright/test";
import { requireBrowser } from "../test/require-browser.ts";

/**
 * A Chromium that nobody sees. Close it. With `stopsAlone: false` it leaves a signal that stops this
 * process to whoever closes it; else it closes at once and ends the process.
 */
export async function launchBrowser({ stopsAlone = true } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: await requireBrowser(),
    handleSIGHUP: stopsAlone,
    handleSIGINT: stopsAlone,
    handleSIGTERM: stopsAlone,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
}
