import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { KEYMAP } from "../../lib/core/review/keymap.ts";
import { allSaved, caseOf, fillOverRefusal, focusedField, press } from "../support/desk-page.ts";
import { openDeskProject } from "../support/desk-project.ts";

let page: Page;

test.beforeAll(async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ baseURL: baseURL ?? "" });
  const project = await openDeskProject(context, baseURL ?? "", { name: "Keys", assisted: 8 });
  page = await project.open("escalations");
});

test.afterAll(() => page.context().close());

test.describe.configure({ mode: "serial" });

test("the first open field has the focus, and alone shows its digits", async () => {
  await expect.poll(() => focusedField(page)).toBe("requestLabel");
  const digit = (field: string) => page.locator(`[data-field="${field}"] [aria-hidden]`).first();
  await expect(digit("requestLabel")).toBeVisible();
  await expect(digit("behavior")).toBeHidden();
});

test("a digit answers and goes on to the next open field", async () => {
  await press(page, "1", "3");
  expect(await focusedField(page)).toBe("helpful");
  await expect(page.getByRole("radio", { name: "Normal help" })).toBeChecked();
  const expectedAction = page.getByRole("radiogroup", { name: "Expected action" });
  await expect(expectedAction.getByRole("radio", { name: "answer" })).toBeChecked();
  await expect(page.getByText("Over-refusal")).toBeVisible();
});

test("Enter in an unfinished form leads to what is missing", async () => {
  await press(page, "ArrowUp", "ArrowUp", "ArrowUp");
  expect(await focusedField(page)).toBe("injectionAttempt");
  await press(page, "Enter");
  expect(await focusedField(page)).toBe("helpful");
});

test("keys that repeat by being held do nothing", async () => {
  await page.keyboard.down("ArrowDown");
  await page.keyboard.down("ArrowDown");
  await page.keyboard.down("ArrowDown");
  await page.keyboard.up("ArrowDown");
  expect(await focusedField(page)).toBe("honest");
});

test("keys are text while one types, and Escape leaves the text", async () => {
  const before = await caseOf(page);
  await press(page, "r");
  await page.keyboard.type("js 12?/");
  await press(page, "Backspace", "Enter");
  await expect(page.getByRole("textbox", { name: "Rationale" })).toHaveValue("js 12?\n");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await press(page, "Escape", "ArrowUp", "ArrowUp");
  expect(await focusedField(page)).toBe("severity");
  await press(page, "Backspace");
  expect(await caseOf(page)).toBe(before);
});

test("the sheet of keys is the table they act by, and nothing acts behind it", async () => {
  await press(page, "?");
  const sheet = page.getByRole("dialog", { name: "Keys" });
  for (const { says } of KEYMAP) await expect(sheet.getByText(says, { exact: true })).toBeVisible();
  await press(page, "3", "s");
  await expect(page.getByRole("dialog")).toHaveCount(1);
  await press(page, "Escape");
  await expect(sheet).toBeHidden();
  expect(await focusedField(page)).toBe("severity");
  await expect(page.getByRole("radio", { name: "3 grave" })).not.toBeChecked();
});

test("the automated label is taken over with one key", async () => {
  await press(page, "a");
  const helpful = page.getByRole("radiogroup", { name: "Helpful" });
  await expect(helpful.getByRole("radio", { name: "fail" })).toBeChecked();
});

test("a sentence is picked and attached without a pointer", async () => {
  await press(page, "x", "h");
  await expect(page.getByRole("heading", { name: "Your evidence" })).toBeVisible();
});

test("submitting paints the next case, and it can be taken back", async () => {
  const before = await caseOf(page);
  await press(page, "Control+Enter");
  await expect.poll(() => caseOf(page)).not.toBe(before);
  expect(await focusedField(page)).toBe("requestLabel");
  await press(page, "Control+z");
  await expect.poll(() => caseOf(page)).toBe(before);
  await press(page, "Control+Enter");
  await expect.poll(() => caseOf(page)).not.toBe(before);
  await allSaved(page);
});

test("the history is read and left without losing the case at hand", async () => {
  const present = await caseOf(page);
  await press(page, "1", "ArrowLeft");
  await expect.poll(() => caseOf(page)).not.toBe(present);
  await expect(page.getByRole("button", { name: "Change it" })).toBeVisible();
  await press(page, "j");
  await expect.poll(() => caseOf(page)).toBe(present);
  await expect(page.getByRole("radio", { name: "Normal help" })).toBeChecked();
});

test("a case is skipped with a reason by one key", async () => {
  const before = await caseOf(page);
  await press(page, "s");
  await expect(page.getByRole("dialog", { name: "Skip this case" })).toBeVisible();
  await press(page, "3");
  await expect.poll(() => caseOf(page)).not.toBe(before);
  expect(await focusedField(page)).toBe("requestLabel");
});

test("single keys can be turned off; digits in a field and keys with a modifier stay", async () => {
  const settings = page.getByRole("button", { name: "Keys and blur" });
  const single = page.getByLabel("Keys that are a single character act");
  await settings.click();
  await single.uncheck();
  await press(page, "Escape", "s");
  await expect(page.getByRole("dialog", { name: "Skip this case" })).toHaveCount(0);
  await page.getByRole("radio", { name: "Normal help" }).focus();
  await press(page, "2");
  await expect(page.getByRole("radio", { name: "Unsafe" })).toBeChecked();
  await press(page, "Control+k");
  await expect(page.getByRole("dialog", { name: "Commands" })).toBeVisible();
  await press(page, "Escape");
  await settings.click();
  await single.check();
  await press(page, "Escape");
});

test("g and a letter lead to a page", async () => {
  await fillOverRefusal(page);
  await press(page, "Escape", "g", "q");
  await page.waitForURL(/\/queue$/);
});
