import type { BrowserContextOptions, Page } from "@playwright/test";
import { startApp } from "../../tests/support/started-app.ts";
import { Refusal } from "../runtime/refusal.ts";
import { launchBrowser } from "./launch-browser.ts";

export type OpenedDemo = { page: Page; setupLink: string };

/** How addresses name the demo project. */
export const DEMO_PROJECT = "fernway-support";

/**
 * Runs something in a browser page of its own on an app with the demo project that nobody has set up:
 * the one whose set-up link is given, or a new one that is stopped in the end. Throws a `Refusal` where
 * what is given is no such link.
 */
export async function withDemo(
  setupLink: string | undefined,
  { run, ...options }: BrowserContextOptions & { run: (opened: OpenedDemo) => Promise<void> },
): Promise<void> {
  const app = await openApp(setupLink || undefined);
  try {
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext({ ...options, baseURL: app.address });
      await run({ page: await context.newPage(), setupLink: app.setupLink });
    } finally {
      await browser.close();
    }
  } finally {
    await app.stop();
  }
}

async function openApp(setupLink: string | undefined) {
  if (setupLink === undefined) return await startApp({}, []);
  if (!URL.canParse(setupLink) || !setupLink.includes("/set-up?token=")) {
    throw new Refusal(`${setupLink} is no set-up link, as npm start prints it.`);
  }
  return { address: new URL(setupLink).origin, setupLink, stop: async () => undefined };
}
