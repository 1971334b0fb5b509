import type { Page } from "@playwright/test";
import type { Shot } from "./shot.ts";
import { smallCsv } from "./small-csv.ts";

const SELECTED = 4;
const MOST_PASSED = 5;

async function selectCases(page: Page): Promise<void> {
  const grid = page.getByRole("grid", { name: "Cases" });
  await grid.getByRole("row").nth(1).waitFor();
  // One step down each time; the case at which one stands is shown at the edge.
  for (let selected = 0; selected < SELECTED; selected += 1) {
    await page.keyboard.press("j");
    await page.keyboard.press("x");
  }
  await page.getByRole("region", { name: "Selected cases" }).waitFor();
  await page
    .getByRole("complementary", { name: "The case" })
    .getByRole("article")
    .first()
    .waitFor();
}

async function showVersions(page: Page): Promise<void> {
  const versions = page.getByRole("region", { name: "Over-refusal by version" });
  await versions.evaluate((section) => {
    section.scrollIntoView({ block: "center" });
  });
}

async function mapFile(page: Page): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(smallCsv());
  await page.getByRole("region", { name: "The first cases" }).waitFor();
  for (const [column, role] of [
    ["kind", "category"],
    ["anna", "label:rater"],
    ["tom", "label:rater"],
    ["final", "label:final"],
  ] as const) {
    const item = page.getByRole("listitem", { name: `Column ${column}`, exact: true });
    await item.getByLabel(`What ${column} becomes`, { exact: true }).selectOption(role);
  }
  const answers = page.getByRole("listitem", { name: "Column anna", exact: true });
  await answers.evaluate((item) => {
    item.scrollIntoView({ block: "center" });
  });
}

async function tryExample(page: Page): Promise<void> {
  const example = page.getByRole("button", { name: /^A harmless question refused/ });
  const verdict = page.getByRole("region", { name: "Verdicts" }).getByRole("row").first();
  // The tab keeps what was written, so the second look finds it there.
  await example.or(verdict).first().waitFor();
  if (await example.isVisible()) await example.click();
  await verdict.waitFor();
}

async function openProposal(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Approve" }).waitFor();
  // A severe one is blurred, and a blurred one shows little.
  const blurred = page.getByText("press to reveal");
  for (let passed = 0; passed < MOST_PASSED && (await blurred.count()) > 0; passed += 1) {
    await page.keyboard.press("j");
    await page.waitForTimeout(500);
  }
}

async function openCommands(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog", { name: "Commands" }).waitFor();
}

async function openFirst(page: Page): Promise<void> {
  await page
    .getByRole("link", { name: /^Release 3/ })
    .first()
    .click();
  await page.getByText("hash verified").waitFor();
}

/** The pages of the demo project, in the order of its navigation. */
export const PAGE_SHOTS: readonly Shot[] = [
  { name: "home", path: "", shown: true },
  { name: "commands", path: "", prepare: openCommands, shown: true },
  { name: "queues", path: "/review" },
  { name: "history", path: "/review/history" },
  { name: "queue", path: "/queue", prepare: selectCases, shown: true },
  { name: "queue-over-refused", path: "/queue?status=all&expected=answer&observed=refuse" },
  { name: "import", path: "/import" },
  { name: "import-mapping", path: "/import", prepare: mapFile, shown: true },
  { name: "sets", path: "/sets" },
  { name: "set", path: "/sets/normal-help", shown: true },
  { name: "release", path: "/sets/normal-help", prepare: openFirst },
  { name: "proposals", path: "/proposals", prepare: openProposal, shown: true },
  { name: "playground", path: "/playground", prepare: tryExample, shown: true },
  { name: "audit", path: "/audit", shown: true },
  { name: "audit-versions", path: "/audit?basis=automated", prepare: showVersions, shown: true },
  { name: "rubric", path: "/rubric", shown: true },
  { name: "log", path: "/log" },
  { name: "settings", path: "/settings" },
  { name: "members", path: "/settings/members" },
  { name: "keys", path: "/settings/keys" },
];
