import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { THEME_COOKIE } from "../../lib/core/appearance/theme.ts";
import { readJourney } from "../support/journey-state.ts";

const PAGES = [
  "",
  "/review",
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
];

const OUTSIDE = ["/sign-in", "/account", "/no-such-page"];

for (const theme of ["light", "dark", "quiet"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    for (const path of [...PAGES.map((page) => `/p/{project}${page}`), ...OUTSIDE]) {
      test(`${path} has no accessibility violation and keeps to its policy`, async ({
        browser,
        baseURL,
      }) => {
        const { project, storage } = readJourney();
        const context = await browser.newContext({
          storageState: storage,
          baseURL: baseURL ?? "",
          reducedMotion: "reduce",
        });
        await context.addCookies([{ name: THEME_COOKIE, value: theme, url: baseURL ?? "" }]);
        const page = await context.newPage();
        const violations: string[] = [];
        page.on("console", (message) => {
          if (/Content Security Policy|Refused to/.test(message.text())) {
            violations.push(message.text());
          }
        });
        await page.goto(path.replace("{project}", project), { waitUntil: "networkidle" });
        const { violations: found } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
          .analyze();
        expect(found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(violations).toEqual([]);
        await context.close();
      });
    }
  });
}
