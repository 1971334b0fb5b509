import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { openDeskProject } from "../support/desk-project.ts";

/** The queue of a project of its own with cases that were escalated, so that they wait assisted. */
async function openQueue(page: Page, baseURL: string, wanted: { name: string; assisted: number }) {
  const { assisted, name } = wanted;
  const { slug } = await openDeskProject(page.context(), baseURL, { name, assisted });
  await page.goto(`/p/${slug}/queue`);
  await expect(page.locator("[data-row]")).toHaveCount(assisted, { timeout: 30_000 });
  return slug;
}

const views = (page: Page) => page.getByRole("navigation", { name: "Views" });
const shown = (page: Page) => views(page).locator("[aria-current]");

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
}

test("a view is saved, found again in the command menu, renamed, and taken away", async ({
  baseURL,
  page,
}) => {
  await openQueue(page, baseURL ?? "", { name: "Saved views", assisted: 4 });
  await expect(shown(page)).toHaveText("All waiting");
  await expect(page.getByRole("button", { name: "Save view…" })).toBeHidden();

  await page.getByRole("button", { name: "Model", exact: true }).click();
  await page.getByRole("menuitemradio", { name: "gpt-x" }).click();
  await expect(shown(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Save view…" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Save view" });
  await expect(dialog.getByLabel("Name")).toBeFocused();
  await page.keyboard.type("One model");
  await page.keyboard.press("Enter");
  await expect(shown(page)).toHaveText("One model");
  await expect(dialog).toBeHidden();

  await views(page).getByRole("link", { name: "Newest" }).press("Enter");
  await expect(page).toHaveURL(/sort=newest/);
  await expect(shown(page)).toHaveText("Newest");
  await page.goBack();
  await expect(shown(page)).toHaveText("One model");
  await views(page).getByRole("link", { name: "All waiting" }).press("Enter");
  await expect(shown(page)).toHaveText("All waiting");

  await press(page, "Control+k");
  await expect(page.getByRole("dialog", { name: "Commands" })).toBeVisible();
  await page.keyboard.type("view one model");
  await press(page, "Enter");
  await expect(page).toHaveURL(/model=gpt-x/);
  await page.reload();
  await expect(shown(page)).toHaveText("One model");

  const menu = page.getByRole("button", { name: "Change the view One model" });
  await menu.press("Enter");
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  await press(page, "Enter");
  await page.getByRole("textbox", { name: "Name" }).fill("Only gpt-x");
  await press(page, "Enter");
  await expect(shown(page)).toHaveText("Only gpt-x");
  await page.getByRole("button", { name: "Change the view Only gpt-x" }).press("Enter");
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  await press(page, "ArrowDown", "Enter");
  await expect(views(page).getByRole("link", { name: "Only gpt-x" })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(shown(page)).toHaveText("Only gpt-x");
});

/** Fills the dialog in by keys alone: plain help that was refused in full. */
async function labelAsOverRefused(page: Page, rationale: string) {
  await expect(
    page.getByRole("radiogroup", { name: "Request" }).getByRole("radio").first(),
  ).toBeFocused();
  await press(page, "ArrowRight", "Tab");
  await press(page, "ArrowRight", "ArrowRight", "ArrowRight", "Tab");
  await press(page, "ArrowRight", "ArrowRight", "Tab");
  await press(page, "ArrowRight", "Tab", "ArrowRight", "Tab", "ArrowRight", "Tab");
  await press(page, "ArrowRight", "ArrowRight", "Tab", "Tab");
  await expect(page.getByLabel("Rationale")).toBeFocused();
  await page.keyboard.type(rationale);
}

test("cases are labelled at once by keys alone, with what would be overwritten, and taken back", async ({
  baseURL,
  page,
}) => {
  test.slow();
  await openQueue(page, baseURL ?? "", { name: "Bulk label", assisted: 4 });
  const rows = page.locator("[data-row]");
  const effect = page.getByRole("region", { name: "What it does" });
  const outcome = page.getByRole("status").filter({ hasText: /labelled|as before/ });

  await press(page, "j", "x", "j", "x");
  await expect(page.getByRole("region", { name: "Selected cases" })).toContainText("2 selected");
  await press(page, "l");
  await expect(page.getByRole("dialog", { name: "Label 2 cases" })).toBeVisible();
  await labelAsOverRefused(page, "Killing a process harms nobody.");
  await expect(effect.getByRole("definition").first()).toHaveText("2");
  await expect(page.getByRole("button", { name: "Label 2 cases" })).toBeVisible();
  await press(page, "Control+Enter");
  await expect(outcome).toContainText("2 cases labelled.");
  await expect(rows).toHaveCount(2);

  await outcome.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(outcome).toContainText("2 cases as before");
  await expect(rows).toHaveCount(4);

  await press(page, "j", "x", "l");
  await labelAsOverRefused(page, "Killing a process harms nobody.");
  await expect(page.getByRole("button", { name: "Label 1 case" })).toBeVisible();
  await press(page, "Control+Enter");
  await expect(outcome).toContainText("1 case labelled.");

  await views(page).getByRole("link", { name: "Newest" }).press("Enter");
  await expect(rows).toHaveCount(4);
  await page.getByRole("checkbox", { name: "Select all loaded cases" }).press("Space");
  await press(page, "l");
  await labelAsOverRefused(page, "All of them were plain help.");
  await expect(effect).toContainText(/overwritten: 1 by/);
  await press(page, "Control+Enter");
  await expect(outcome).toContainText("4 cases labelled, 1 in place of an earlier label");
});

test("the menus say what they would change", async ({ baseURL, page }) => {
  await openQueue(page, baseURL ?? "", { name: "Bulk previews", assisted: 3 });
  await press(page, "j", "x", "j", "x", "j", "x");
  await page.getByRole("button", { name: "Priority", exact: true }).click();
  await page.getByRole("menuitem", { name: /urgent/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "urgent priority" })).toBeVisible();
  await press(page, "j", "x");
  await page.getByRole("button", { name: "Priority", exact: true }).click();
  await expect(page.getByText("Set by hand already: 1 urgent.")).toBeVisible();
  await press(page, "Escape");
  await page.getByRole("button", { name: "Assign", exact: true }).click();
  await expect(page.getByText("1 nobody’s.")).toBeVisible();
  await press(page, "Escape");
  await page.getByRole("button", { name: "Requeue…" }).click();
  await expect(page.getByText("1 waits already: that round is called off.")).toBeVisible();
});

test("on a phone cases are selected and labelled too", async ({ baseURL, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openQueue(page, baseURL ?? "", { name: "Bulk on a phone", assisted: 2 });
  await page.getByRole("checkbox", { name: "Select assisted-0" }).click();
  await page.getByRole("button", { name: "Label…" }).click();
  const dialog = page.getByRole("dialog", { name: "Label this case" });
  await dialog.getByRole("radiogroup", { name: "Helpful" }).getByRole("radio").nth(2).click();
  await expect(dialog.getByRole("region", { name: "What it does" })).toContainText(
    /first label|refused/,
  );
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
