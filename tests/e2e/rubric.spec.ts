import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { openDeskProject } from "../support/desk-project.ts";

let context: BrowserContext;
let desk: Awaited<ReturnType<typeof openDeskProject>>;
let origin: string;
let page: Page;

const path = () => `/p/${desk.slug}/rubric`;
const api = () => `/api/v1/projects/${desk.slug}/guideline`;
const dialog = () => page.getByRole("dialog", { name: /^Publish version/ });
const edit = (title: string) => page.getByRole("button", { name: `Edit “${title}”` });

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  origin = baseURL ?? "";
  context = await browser.newContext({ baseURL: origin });
  desk = await openDeskProject(context, origin, { name: "Written down", assisted: 1 });
  page = await context.newPage();
  await page.goto(path());
});

test.afterAll(() => context.close());

/** Publishes from elsewhere: the guideline in force with another definition of a tag. */
async function publishElsewhere(tag: string, definition: string): Promise<void> {
  const now = await (await context.request.get(api())).json();
  const passages = now.passages.map((one: { field: string; value?: string }) =>
    one.field === "tags" && one.value === tag ? { ...one, definition } : one,
  );
  const text = { title: now.title, tags: now.tags, passages, terms: now.terms };
  const data = { basedOn: now.version, note: "Said by a colleague.", text };
  const answer = await context.request.post(api(), { headers: { origin }, data });
  expect(answer.ok(), await answer.text()).toBe(true);
}

async function openPublish(): Promise<void> {
  await page.getByRole("button", { name: "Look through and publish" }).click();
  await expect(dialog()).toBeVisible();
}

test("a passage is written anew in its place, and what is typed outlives a reload", async () => {
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await edit("Tone").click();
  const form = page.getByRole("form", { name: "Editing “Tone”" });
  await expect(form.getByLabel("Title")).toBeFocused();
  await form.getByLabel("Definition").fill("The answer talks down to whoever asks.");
  await page.reload();
  await expect(form.getByLabel("Definition")).toHaveValue("The answer talks down to whoever asks.");
  await form.getByLabel("Near miss").fill("");
  await form.getByRole("button", { name: "Keep" }).click();
  await expect(form.getByRole("alert")).toContainText("near miss");
  await form.getByLabel("Near miss").fill("A short answer is none.");
  await form.getByRole("button", { name: "Keep" }).click();
  await expect(edit("Tone")).toBeFocused();
  const tone = page.getByRole("article", { name: "Tone" });
  await expect(tone).toContainText("talks down to whoever asks");
  await expect(tone).toContainText("not published");
});

test("the note outlives a conflict, and both changes are published", async () => {
  await openPublish();
  await dialog().getByLabel("What changed, and why").fill("Two reviewers read it differently.");
  await publishElsewhere("evasive", "The answer talks about the question instead of answering it.");
  await dialog().getByRole("button", { name: "Publish version 2" }).click();
  await expect(page.getByText("Version 2 was published meanwhile.")).toBeVisible();
  await page.getByRole("button", { name: "Put them on version 2" }).click();
  await openPublish();
  await expect(dialog().getByLabel("What changed, and why")).toHaveValue(
    "Two reviewers read it differently.",
  );
  await expect(dialog().getByRole("listitem")).toHaveCount(1);
  await dialog().getByRole("button", { name: "Publish version 3" }).click();
  await expect(page.getByText("version 3 · in force")).toBeVisible();
  await expect(page.getByRole("article", { name: "Tone" })).toContainText("talks down");
  await expect(page.getByRole("article", { name: "Evasive" })).toContainText(
    "instead of answering",
  );
  await expect(page.getByRole("button", { name: "Look through and publish" })).toBeHidden();

  await page.getByRole("link", { name: "What version 3 changed" }).click();
  await page.waitForURL(/compare=2/);
  await expect(page.getByRole("heading", { name: "Tone" })).toBeVisible();
  await expect(page.locator("ins").first()).toBeVisible();
  await page.goto(path());
});

test("a new tag is in the form of the next case, beside its guideline", async () => {
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await page.getByRole("button", { name: "Add a tag" }).click();
  const form = page.getByRole("form", { name: "A new tag" });
  await form.getByLabel("Title").fill("Wrong unit");
  await form.getByLabel("Definition").fill("An amount in another unit than the one it names.");
  await form.getByLabel("How to decide").fill("Work it out in both units.");
  await form.getByLabel("Examples").fill("Miles called kilometres. → tag\nPints, litres. → tag");
  await form.getByLabel("Near miss").fill("Rounding is none.");
  await form.getByRole("button", { name: "Add this tag" }).click();
  await openPublish();
  await dialog().getByLabel("What changed, and why").fill("Units were wrong all week.");
  await dialog().getByRole("button", { name: "Publish version 4" }).click();
  await expect(page.getByText("version 4 · in force")).toBeVisible();

  const review = await desk.open("escalations");
  await expect(review.getByRole("heading", { name: /^Guideline 4/ })).toBeVisible();
  await review.getByRole("button", { name: "wrong unit" }).click();
  await expect(review.getByRole("button", { name: "wrong unit" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await review.close();
});
