import type { Locator, Page } from "@playwright/test";
import type { Pace } from "../browser/label-by-keyboard.ts";

/** A person who types forty words a minute, and thinks a second before a choice. */
export const HUMAN: Pace = { choose: 1_000, type: 300 };

const LOOK_MS = 1_500;
const READS_WORDS_A_MINUTE = 220;

/** Finds a thing on the page, then clicks it. */
export async function click(thing: Locator): Promise<void> {
  await thing.first().waitFor();
  await thing.page().waitForTimeout(LOOK_MS);
  await thing.first().click();
}

/** Finds a field, then types into it. */
export async function type(field: Locator, text: string): Promise<void> {
  await field.page().waitForTimeout(LOOK_MS / 3);
  await field.first().click();
  await field.first().pressSequentially(text, { delay: HUMAN.type });
}

/** Reads what stands in a place, as fast as people read. */
export async function read(place: Locator): Promise<void> {
  const text = (await place.first().textContent()) ?? "";
  const words = (text.match(/\S+/g) ?? []).length;
  await place.page().waitForTimeout((words / READS_WORDS_A_MINUTE) * 60_000);
}

/** Looks around on a page that has just opened. */
export function lookAround(page: Page, seconds: number): Promise<void> {
  return page.waitForTimeout(seconds * 1_000);
}
