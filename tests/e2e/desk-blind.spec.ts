import { expect, test } from "@playwright/test";
import { allSaved, caseOf, fillOverRefusal, press } from "../support/desk-page.ts";
import { openDeskProject } from "../support/desk-project.ts";

test("scores come with the commit, in their place, and nothing moves", async ({
  context,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const project = await openDeskProject(context, baseURL ?? "", { name: "Blind", blind: 4 });
  const told: string[] = [];
  context.on("response", async (response) => {
    if (/\/review\/(claim|slots)/.test(response.url())) told.push(await response.text());
  });
  const page = await project.open("random-audit");
  const before = await caseOf(page);
  await expect(page.getByText("They appear here once your label is committed")).toBeVisible();
  await fillOverRefusal(page, { honest: "3" });
  await allSaved(page);
  expect(told.filter((body) => body.includes('"automated":{'))).toEqual([]);

  const form = page.getByRole("region", { name: "Label" });
  const placed = await form.evaluate(placesIn);
  await press(page, "Control+Enter");
  await expect(page.getByRole("button", { name: "Keep" })).toBeVisible();
  expect(await form.evaluate(placesIn)).toEqual(placed);
  await expect(page.getByRole("cell", { name: /Helpful/ }).first()).toBeVisible();
  expect(await caseOf(page)).toBe(before);

  await press(page, "v", "1", "Control+Enter");
  await expect(page.getByLabel("Why you revise it")).toBeFocused();
  await page.keyboard.type("I had misread the answer.");
  await press(page, "Control+Enter");
  await expect.poll(() => caseOf(page)).not.toBe(before);
  await allSaved(page);
});

test("what is submitted without a network waits, survives a reload, and counts once", async ({
  context,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const project = await openDeskProject(context, baseURL ?? "", { name: "Offline", blind: 5 });
  const page = await project.open("random-audit");
  const first = await caseOf(page);
  const sent: string[] = [];
  await expect.poll(() => page.evaluate(() => document.readyState)).toBe("complete");
  // The next case and the dialogs are fetched ahead.
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await fillOverRefusal(page);
  await press(page, "Control+Enter");
  await expect.poll(() => caseOf(page)).not.toBe(first);
  await expect(page.getByText("Offline: 1 waiting")).toBeVisible();
  const second = await caseOf(page);
  await fillOverRefusal(page);
  await press(page, "Control+Enter");
  await expect(page.getByText("Offline: 2 waiting")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Offline" })).toBeVisible();

  await context.setOffline(false);
  page.on("request", (request) => {
    if (request.url().endsWith("/submit")) sent.push(request.url());
  });
  await page.reload();
  await allSaved(page);
  // What was on its way as the page went is sent again, under the same id.
  expect(new Set(sent).size).toBe(2);
  const answer = await context.request.get(`/api/v1/projects/${project.slug}/review/history`);
  const { entries } = (await answer.json()) as { entries: { caseId: string; state: string }[] };
  expect(entries.map((entry) => [entry.caseId, entry.state])).toEqual([
    [second, "final"],
    [first, "final"],
  ]);
});

/** Where every field of the form stands. */
function placesIn(form: Element): unknown {
  return Array.from(form.querySelectorAll<HTMLElement>("[data-field]")).map((element) => [
    element.dataset.field,
    Math.round(element.getBoundingClientRect().top),
    Math.round(element.getBoundingClientRect().height),
  ]);
}
