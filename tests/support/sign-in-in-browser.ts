import type { BrowserContext } from "@playwright/test";
import { FIRST_ACCOUNT } from "./set-up-in-browser.ts";

/** Signs the browser in as the first account. */
export async function signInAsFirst(context: BrowserContext, origin: string): Promise<void> {
  await context.request.post("/api/v1/session", { headers: { origin }, data: FIRST_ACCOUNT });
}
