import AxeBuilder from "@axe-core/playwright";
import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { THEME_COOKIE } from "../../lib/core/appearance/theme.ts";
import { FIRST_ACCOUNT, FIRST_PROJECT } from "../support/set-up-in-browser.ts";

const PAGES = [
  "",
  "/review",
  "/review?queue=escalations",
  "/review/history",
  "/queue",
  "/import",
  "/sets",
  "/sets/normal-help",
  "/sets/normal-help/releases/1",
  "/proposals",
  "/audit",
  "/audit?basis=automated",
  "/audit/cases?basis=automated&rate=refusal&part=all",
  "/log",
  "/settings",
  "/settings/members",
  "/settings/keys",
];
const OUTSIDE = ["/account", "/projects/new", "/no-such-page"];
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

function signIn(context: BrowserContext, origin: string): Promise<unknown> {
  return context.request.post("/api/v1/session", { headers: { origin }, data: FIRST_ACCOUNT });
}

/** Everything in the light theme; in the others what they change, which is color alone. */
async function violations(page: Page, theme: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const checked = theme === "light" ? axe.withTags(TAGS) : axe.withRules(["color-contrast"]);
  const result = await checked.analyze();
  return result.violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html}`);
}

for (const theme of ["light", "dark", "quiet"] as const) {
  test(`in the ${theme} theme no page breaks accessibility or its policy`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(240_000);
    const origin = baseURL ?? "";
    const context = await browser.newContext({ baseURL: origin, reducedMotion: "reduce" });
    await context.addCookies([{ name: THEME_COOKIE, value: theme, url: origin }]);
    await signIn(context, origin);
    for (const path of [...PAGES.map((page) => `/p/${FIRST_PROJECT.slug}${page}`), ...OUTSIDE]) {
      const page = await context.newPage();
      const refused: string[] = [];
      page.on("console", (message) => {
        if (/Content Security Policy|Refused to/.test(message.text())) refused.push(message.text());
      });
      page.on("pageerror", (error) => refused.push(error.message));
      await page.goto(path);
      await expect(page.locator("main")).toBeVisible();
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      expect.soft(await violations(page, theme)).toEqual([]);
      expect.soft(refused, path).toEqual([]);
      await page.close();
    }
    await context.close();
  });
}
