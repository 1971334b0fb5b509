import { mkdir } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { chromium } from "@playwright/test";
import { THEME_COOKIE } from "../../lib/core/appearance/theme.ts";
import { setUpInBrowser } from "../../tests/support/set-up-in-browser.ts";
import { startApp } from "../../tests/support/started-app.ts";
import { inCheckout } from "../runtime/checkout.ts";
import { runScript } from "../runtime/refusal.ts";
import { requireBrowser } from "../test/require-browser.ts";
import { callApi } from "./call-api.ts";
import { labelBlind } from "./label-blind.ts";
import { shippedCases } from "./shipped-cases.ts";

const FOLDER = inCheckout("docs", "pictures");
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
  await callApi(page, { method: "POST", path: `${path}/cases`, body });
  await waitForScores(page, project);
  const labels = new Map(cases.map(({ input, label }) => [String(input.externalId), label]));
  const most = Math.round(cases.length * AUDIT_RATE) - LEFT_FOR_PICTURES;
  await labelBlind(page, project, { labels, most });
  return project;
}

async function take(page: Page, name: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}

async function takePages(page: Page, project: string, look: string): Promise<void> {
  const at = (path: string) => page.goto(`/p/${project}${path}`);
  await at("/queue");
  await take(page, `queue-${look}`);
  await at("/audit");
  await take(page, `audit-${look}`);
  await at("/sets");
  await take(page, `sets-${look}`);
  await at("/review?queue=escalations");
  await take(page, `desk-assisted-${look}`);
  await at("/review?queue=random-audit");
  await take(page, `desk-blind-${look}`);
}

/** Answers the blind case on the screen by keyboard and commits it, so that the scores appear. */
async function reveal(page: Page, look: string): Promise<void> {
  for (const key of ["1", "2", "1", "2", "2", "2", "1", "1"]) await page.keyboard.press(key);
  await page.keyboard.press("Control+Enter");
  await page.getByText("Automated scores").waitFor();
  await take(page, `desk-revealed-${look}`);
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
    await page.setViewportSize(NARROW);
    await takePages(page, project, "narrow");
  } finally {
    await app.stop();
    await browser.close();
  }
});
