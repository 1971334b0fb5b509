import type { Locator, Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { FIRST_PROJECT } from "../support/set-up-in-browser.ts";
import { signInAsFirst } from "../support/sign-in-in-browser.ts";

const HOME = `/p/${FIRST_PROJECT.slug}`;

async function openMenu(page: Page): Promise<Locator> {
  await page.keyboard.press("Control+k");
  const menu = page.getByRole("dialog", { name: "Commands" });
  await expect(menu).toBeVisible();
  return menu;
}

test.beforeEach(async ({ baseURL, context, page }) => {
  await signInAsFirst(context, baseURL ?? "");
  await page.goto(HOME);
  await expect(page.getByRole("heading", { name: "Home" })).toBeVisible();
});

test("g and a letter lead to a page from every page; ? says which", async ({ page }) => {
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keys" });
  await expect(sheet.getByText("Audit")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await expect(page.getByRole("status").getByText("Settings")).toBeVisible();
  await page.keyboard.press("a");
  await page.waitForURL(/\/audit$/);
  await page.keyboard.press("g");
  await page.keyboard.press("t");
  await page.waitForURL(/\/settings$/);
});

test("the command menu leads to pages, changes the theme and finds cases, by keys alone", async ({
  page,
}) => {
  const menu = page.getByRole("dialog", { name: "Commands" });
  await openMenu(page);
  await page.keyboard.type("proposals");
  await expect(menu.getByRole("option", { selected: true })).toContainText("Proposals");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/proposals$/);
  await expect(menu).toBeHidden();

  await openMenu(page);
  await page.keyboard.type("theme dark");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

  const path = `/api/v1/projects/${FIRST_PROJECT.slug}/queue?status=all`;
  const { rows } = (await (await page.request.get(path)).json()) as {
    rows: { id: string; externalId: string }[];
  };
  const [first] = rows;
  await openMenu(page);
  await page.keyboard.type(first?.externalId ?? "");
  const found = menu.getByRole("group", { name: "Cases" }).getByRole("option");
  await expect(found.first()).toContainText(first?.externalId ?? "");
  await found.first().click();
  await page.waitForURL(`**/cases/${first?.id}`);
});

test("a page's own commands stand first, and act there", async ({ page }) => {
  await page.goto(`${HOME}/queue`);
  await expect(page.getByRole("grid", { name: "Cases" })).toBeVisible();
  const menu = await openMenu(page);
  await expect(menu.getByRole("group").first()).toHaveAccessibleName("Queue");
  await page.keyboard.type("queue search");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("searchbox")).toBeFocused();
});

test("the menu has a button, on a phone too", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("button", { name: "Commands" }).click();
  await expect(page.getByRole("dialog", { name: "Commands" })).toBeVisible();
});
