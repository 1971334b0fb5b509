import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { FIRST_ACCOUNT, FIRST_PROJECT } from "../../tests/support/set-up-in-browser.ts";
import type { DemoCase } from "../browser/demo-labels.ts";
import { labelByKeyboard } from "../browser/label-by-keyboard.ts";
import { DEMO_PROJECT } from "../browser/open-demo.ts";
import { click, HUMAN, lookAround, read, type } from "./stranger.ts";

const NAME = "Mara Keller";
const MOST_CASES = 5;

/** Opens the link of the first start and makes the account and a project. */
export async function setUp(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await type(page.getByLabel("Your name"), NAME);
  await type(page.getByLabel("E-mail address"), FIRST_ACCOUNT.email);
  await type(page.getByLabel("Password", { exact: true }), FIRST_ACCOUNT.password);
  await type(page.getByLabel("Name", { exact: true }), FIRST_PROJECT.name);
  await click(page.getByRole("button", { name: "Set up Plumbline" }));
  await page.waitForURL(/\/p\/[a-z0-9-]+$/);
}

/** From the empty project to the demo's home. */
export async function openDemoHome(page: Page): Promise<void> {
  await lookAround(page, 4);
  await click(page.getByRole("main").locator(`a[href="/p/${DEMO_PROJECT}"]`));
  await page.getByRole("link", { name: "Review next" }).waitFor();
  await lookAround(page, 8);
}

/** Goes to the desk, to its first case. */
export async function openDesk(page: Page): Promise<void> {
  await click(page.getByRole("link", { name: "Review next" }));
  await page.locator("[data-case]").waitFor();
}

/**
 * Reviews cases until one is a correction: reads it, labels it by keyboard, says why, submits. Gives how
 * many it took.
 */
export async function correct(page: Page, cases: ReadonlyMap<string, DemoCase>): Promise<number> {
  for (let reviewed = 1; reviewed <= MOST_CASES; reviewed += 1) {
    const desk = page.locator("[data-case]");
    const current = (await desk.getAttribute("data-case")) ?? "";
    const told = cases.get(current);
    if (told === undefined) throw new Error(`The demo says nothing of case ${current}.`);
    await read(page.getByRole("article"));
    const rationale = told.label.rationale.split(/(?<=\.) /)[0] ?? "";
    await labelByKeyboard(page, { ...told.label, rationale }, HUMAN);
    await lookAround(page, 2);
    await page.keyboard.press("Control+Enter");
    await goOn(page, current);
    if ((await ownProposals(page)) > 0) return reviewed;
  }
  throw new Error(`None of ${MOST_CASES} cases was corrected.`);
}

/** To the next case; where scores come up after a blind commit, they are looked at and the label kept. */
async function goOn(page: Page, from: string): Promise<void> {
  const keep = page.getByRole("button", { name: "Keep" });
  const next = page.locator(`[data-case]:not([data-case="${from}"])`);
  await keep.or(next).first().waitFor();
  if (await keep.isVisible()) {
    await lookAround(page, 3);
    await page.keyboard.press("Enter");
    await next.waitFor();
  }
  await page.getByText("Saved", { exact: true }).waitFor();
}

async function ownProposals(page: Page): Promise<number> {
  const answer = await page.request.get(`/api/v1/projects/${DEMO_PROJECT}/proposals?state=open`);
  const { proposals }: { proposals: { proposedBy: string }[] } = await answer.json();
  return proposals.filter(({ proposedBy }) => proposedBy.includes(NAME)).length;
}

/** Finds the correction among the proposals, reads what it changes and approves it. */
export async function approve(page: Page): Promise<void> {
  await page.keyboard.press("g");
  await lookAround(page, 1);
  await page.keyboard.press("p");
  const own = page.getByRole("navigation", { name: "Proposals" }).getByRole("button");
  await click(own.filter({ hasText: NAME }));
  await page.getByRole("button", { name: "Approve" }).waitFor();
  await lookAround(page, 5);
  const set = page.getByLabel("Set", { exact: true });
  if ((await set.inputValue()) === "") await set.selectOption({ index: 1 });
  await page.keyboard.press("a");
  await page
    .getByRole("link", { name: /^Release / })
    .first()
    .waitFor();
}

/** Makes the set's next release; gives its address. */
export async function release(page: Page): Promise<string> {
  const sets = await unreleasedSets(page);
  await click(page.getByRole("link", { name: new RegExp(`^Release ${sets[0]?.name}`) }));
  await click(page.getByRole("button", { name: /^Release \d+$/ }));
  const dialog = page.getByRole("dialog");
  await type(dialog.getByLabel("Notes"), "My first correction.");
  await click(dialog.getByRole("button", { name: /^Release \d+$/ }));
  await dialog.waitFor({ state: "hidden" });
  await click(page.getByRole("link", { name: /^Release \d+/ }));
  await page.getByText("hash verified").waitFor();
  return new URL(page.url()).pathname;
}

async function unreleasedSets(page: Page): Promise<{ name: string }[]> {
  const answer = await page.request.get(`/api/v1/projects/${DEMO_PROJECT}/sets`);
  const sets: { name: string; unreleased: number }[] = await answer.json();
  return sets.filter(({ unreleased }) => unreleased > 0);
}

/** Downloads the release; gives how many samples it holds. */
export async function takeOut(page: Page): Promise<number> {
  const download = page.waitForEvent("download");
  await click(page.getByRole("link", { name: "JSON Lines" }));
  const text = await readFile(await (await download).path(), "utf8");
  return text.trim().split("\n").length;
}

/** Sees the correction and its release on the home page. */
export async function seeOnHome(page: Page, releasePath: string): Promise<void> {
  await click(page.getByRole("link", { name: "Home", exact: true }));
  const corrections = page.getByRole("region", { name: "Corrections this week" });
  await corrections.locator(`a[href="${releasePath}"]`).waitFor();
  await lookAround(page, 3);
}
