import { mkdir } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { chromium } from "@playwright/test";
import type { IngestAnswer } from "../../lib/contract/cases.ts";
import type { QueueSummary } from "../../lib/contract/desk.ts";
import type { QueuePage } from "../../lib/contract/queue.ts";
import { THEME_COOKIE } from "../../lib/core/appearance/theme.ts";
import { setUpInBrowser } from "../../tests/support/set-up-in-browser.ts";
import { startApp } from "../../tests/support/started-app.ts";
import { inCheckout } from "../runtime/checkout.ts";
import { runScript } from "../runtime/refusal.ts";
import { requireBrowser } from "../test/require-browser.ts";
import { callApi } from "./call-api.ts";
import { labelBlind } from "./label-blind.ts";
import { shippedCases } from "./shipped-cases.ts";

/** With every page, to be looked at; without, what the README shows. */
const ALL = process.argv.includes("--all");
const FOLDER = ALL ? inCheckout("test-results", "pictures") : inCheckout("docs", "pictures");
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
const AUDIT_RATE = 0.6;
const LEFT_FOR_PICTURES = 6;

async function waitForScores(page: Page, project: string): Promise<void> {
  for (;;) {
    const path = `/api/v1/projects/${project}/queue/count?status=scoring`;
    const { count } = await callApi<{ count: number }>(page, { method: "GET", path });
    if (count === 0) return;
    await page.waitForTimeout(500);
  }
}

/** Brings a project to where every page has something to show, and gives its slug. */
async function fill(page: Page, setupLink: string): Promise<string> {
  const { project } = await setUpInBrowser(page, setupLink);
  const path = `/api/v1/projects/${project}`;
  await callApi(page, {
    method: "PATCH",
    path,
    body: {
      name: "Support assistant",
      timeZone: "Europe/Vienna",
      randomAuditRate: AUDIT_RATE,
      randomAuditShare: 0.2,
    },
  });
  const cases = await shippedCases(new Date());
  const body = { cases: cases.map((one) => one.input) };
  const stored = await callApi<IngestAnswer>(page, {
    method: "POST",
    path: `${path}/cases`,
    body,
  });
  if (stored.counts.created < cases.length) throw new Error(JSON.stringify(stored.counts));
  await waitForScores(page, project);
  const labels = new Map(cases.map(({ input, label }) => [String(input.externalId), label]));
  // How many the draw picked differs from one project to the next.
  const queues = await callApi<QueueSummary[]>(page, {
    method: "GET",
    path: `${path}/review/queues`,
  });
  const drawn = queues.find(({ slug }) => slug === "random-audit")?.open ?? 0;
  await labelBlind(page, project, { labels, most: drawn - LEFT_FOR_PICTURES });
  return project;
}

async function take(page: Page, name: string): Promise<void> {
  await page.locator("main").waitFor();
  await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}

/** The pages of the README, by the names of their pictures, and the others. */
const PAGES: Record<string, string> = {
  queue: "/queue",
  audit: "/audit",
  "desk-assisted": "/review?queue=escalations",
  "desk-blind": "/review?queue=random-audit",
};
const OTHERS: Record<string, string> = {
  home: "",
  queues: "/review",
  history: "/review/history",
  sets: "/sets",
  set: "/sets/normal-help",
  release: "/sets/normal-help/releases/1",
  sample: "/sets/normal-help/sample?key=normal-help%2Fbath-bombs&release=1",
  proposals: "/proposals",
  "audit-automated": "/audit?basis=automated",
  import: "/import",
  log: "/log",
  settings: "/settings",
  members: "/settings/members",
  keys: "/settings/keys",
};

/** The page of the most urgent case. */
async function someCase(page: Page, project: string): Promise<Record<string, string>> {
  const path = `/api/v1/projects/${project}/queue`;
  const { rows } = await callApi<QueuePage>(page, { method: "GET", path });
  return { case: `/cases/${rows[0]?.id}` };
}

async function takePages(page: Page, project: string, look: string): Promise<void> {
  const pages = ALL ? { ...OTHERS, ...(await someCase(page, project)), ...PAGES } : PAGES;
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(`/p/${project}${path}`);
    await take(page, `${name}-${look}`);
  }
}

/** Answers the blind case on the screen by keyboard and commits it, so that the scores appear. */
async function reveal(page: Page, look: string): Promise<void> {
  for (const key of ["1", "1", "2", "1", "1", "1", "r"]) await page.keyboard.press(key);
  await page.keyboard.type("It answers what was asked, but leaves out the step that matters.");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("button", { name: "Keep" }).waitFor();
  await take(page, `desk-revealed-${look}`);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Submit" }).waitFor();
  await page.getByText("Saved", { exact: true }).waitFor();
}

await runScript(async () => {
  await mkdir(FOLDER, { recursive: true });
  const browser = await chromium.launch({
    executablePath: await requireBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
  const app = await startApp();
  try {
    const context = await browser.newContext({
      baseURL: app.address,
      viewport: WIDE,
      reducedMotion: "reduce",
      timezoneId: "Europe/Vienna",
    });
    const page = await context.newPage();
    const project = await fill(page, app.setupLink);
    for (const look of ["light", "dark"] as const) {
      await context.addCookies([{ name: THEME_COOKIE, value: look, url: app.address }]);
      await takePages(page, project, look);
      await reveal(page, look);
    }
    if (ALL) {
      await page.setViewportSize(NARROW);
      await takePages(page, project, "narrow");
    }
  } finally {
    await app.stop();
    await browser.close();
  }
});
