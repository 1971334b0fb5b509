import { setTimeout as sleep } from "node:timers/promises";
import type { BrowserContext, Page } from "@playwright/test";
import { caseOf, press } from "../../support/desk-page.ts";
import type { Watched, WatchedWindow } from "./watch-paints.ts";

/** Request, behaviour, helpful, honest, harmless, severity; each digit moves on to the next open field. */
const DIGITS = ["1", "1", "2", "1", "1", "1"];
const RATIONALE = "A fair call.";
const QUIET_MS = 250;
const PATIENCE_MS = 20_000;

/** Labels so many escalations and times how each submission goes on to the next. */
export async function reviewAssisted(
  context: BrowserContext,
  slug: string,
  items: number,
): Promise<Watched> {
  const { page, quiet } = await openDesk(context, `/p/${slug}/review?queue=escalations`);
  for (let done = 0; done < items; done += 1) {
    await fill(page);
    await quiet();
    await submit(page, "Control+Enter");
  }
  return await leave(page);
}

/** The same blind, until so many scores came up and were passed with a second Enter. */
export async function reviewBlind(
  context: BrowserContext,
  slug: string,
  items: number,
): Promise<Watched> {
  const { page, quiet } = await openDesk(context, `/p/${slug}/review?queue=random-audit`);
  const keep = page.getByRole("button", { name: "Keep" });
  for (let kept = 0; kept < items; ) {
    const current = await caseOf(page);
    await fill(page);
    await press(page, "Control+Enter");
    const next = page.locator(`[data-case]:not([data-case="${current}"])`);
    await keep.or(next).first().waitFor({ timeout: PATIENCE_MS });
    await quiet();
    // Where nothing differs it goes on by itself, after the server's answer.
    if (!(await keep.isVisible())) continue;
    await submit(page, "Enter");
    kept += 1;
  }
  return await leave(page);
}

/** The desk of a queue, and a wait until it asks nothing of the server: the next case is there then. */
async function openDesk(context: BrowserContext, path: string) {
  const page = await context.newPage();
  let running = 0;
  let changed = performance.now();
  const count = (by: number) => () => {
    running += by;
    changed = performance.now();
  };
  page.on("request", count(1)).on("requestfinished", count(-1)).on("requestfailed", count(-1));
  await page.goto(path);
  await page.locator("[data-case]").waitFor({ timeout: PATIENCE_MS });
  const quiet = async () => {
    const deadline = performance.now() + PATIENCE_MS;
    while (running > 0 || performance.now() - changed < QUIET_MS) {
      if (performance.now() > deadline) throw new Error("The desk does not come to rest.");
      await sleep(20);
    }
  };
  await quiet();
  return { page, quiet };
}

async function fill(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Submit" }).waitFor({ timeout: PATIENCE_MS });
  await press(page, ...DIGITS, "r");
  await page.keyboard.type(RATIONALE, { delay: 15 });
}

async function submit(page: Page, key: string): Promise<void> {
  const before = await page.evaluate(() => {
    const { armGoingOn, watched } = window as unknown as WatchedWindow;
    armGoingOn();
    return watched.goingOn.length;
  });
  await press(page, key);
  await page.waitForFunction(
    (count) => (window as unknown as WatchedWindow).watched.goingOn.length > count,
    before,
    { timeout: PATIENCE_MS },
  );
}

async function leave(page: Page): Promise<Watched> {
  await page.getByText("Saved", { exact: true }).waitFor({ timeout: PATIENCE_MS });
  const watched = await page.evaluate(() => (window as unknown as WatchedWindow).watched);
  await page.close();
  return watched;
}
