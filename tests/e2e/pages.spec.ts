import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { THEME_COOKIE } from "../../lib/core/appearance/theme.ts";
import { FIRST_PROJECT } from "../support/set-up-in-browser.ts";
import { signInAsFirst } from "../support/sign-in-in-browser.ts";

const PAGES = {
  review: ["", "/review", "/review?queue=escalations", "/review?queue=random-audit"],
  cases: ["/review/history", "/queue", "/import", "/log"],
  evaluation: [
    "/sets",
    "/sets/normal-help",
    "/sets/normal-help/releases/1",
    "/sets/normal-help/sample?key=normal-help%2Fauthenticator-new-phone&release=1",
    "/proposals",
    "/playground",
  ],
  audit: [
    "/audit",
    "/audit?basis=automated",
    "/audit/cases?basis=automated&rate=refusal&part=all",
    "/rubric",
    "/rubric?compare=1",
    "/settings",
    "/settings/members",
    "/settings/keys",
  ],
};
const OUTSIDE = ["/account", "/account/people", "/account/log", "/projects/new", "/no-such-page"];
const SIGNED_OUT = ["/sign-in", "/set-up?token=none", "/invitations/none"];
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Everything in the light theme; then in the others what they change, which is colour alone. */
async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const lines = found.violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html}`);
  for (const theme of ["dark", "quiet"]) {
    await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
    const colours = await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze();
    for (const { nodes } of colours.violations) {
      lines.push(`${page.url()} in ${theme}: ${nodes[0]?.html}`);
    }
  }
  await page.evaluate(() => document.documentElement.setAttribute("data-theme", "light"));
  return lines;
}

/** Opens pages and looks through each; then with its sheet of keys open, where it has one. */
async function lookThrough(context: BrowserContext, paths: readonly string[]): Promise<void> {
  const page = await context.newPage();
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) refused.push(message.text());
  });
  page.on("pageerror", (error) => refused.push(error.message));
  for (const path of paths) {
    await page.goto(path);
    await expect(page.locator("main")).toBeVisible();
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    expect.soft(await violations(page)).toEqual([]);
    if (/\/(?:review\?|queue|proposals)/.test(path)) {
      await page.getByRole("button", { name: /keys/i }).first().click();
      await expect(page.getByRole("dialog")).toBeVisible();
      expect.soft(await violations(page)).toEqual([]);
    }
    expect.soft(refused, path).toEqual([]);
  }
}

async function open(browser: Browser, origin: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: origin, reducedMotion: "reduce" });
  await context.addCookies([{ name: THEME_COOKIE, value: "light", url: origin }]);
  return context;
}

test.describe.configure({ mode: "parallel" });

test("pages outside a project are accessible and keep their policy", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const context = await open(browser, baseURL ?? "");
  await lookThrough(context, SIGNED_OUT);
  await signInAsFirst(context, baseURL ?? "");
  await lookThrough(context, OUTSIDE);
});

for (const [part, paths] of Object.entries(PAGES)) {
  test(`the pages of ${part} are accessible and keep their policy`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const context = await open(browser, baseURL ?? "");
    await signInAsFirst(context, baseURL ?? "");
    const { slug } = FIRST_PROJECT;
    await lookThrough(
      context,
      paths.map((path) => `/p/${slug}${path}`),
    );
  });
}

test("a case is accessible and keeps its policy", async ({ browser, baseURL }) => {
  test.setTimeout(60_000);
  const context = await open(browser, baseURL ?? "");
  await signInAsFirst(context, baseURL ?? "");
  const { slug } = FIRST_PROJECT;
  const answer = await context.request.get(`/api/v1/projects/${slug}/queue?status=all`);
  const { rows } = (await answer.json()) as { rows: { id: string }[] };
  await lookThrough(context, [`/p/${slug}/cases/${rows[0]?.id}`]);
});
