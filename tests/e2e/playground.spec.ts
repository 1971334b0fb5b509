import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { joinInBrowser } from "../support/join-in-browser.ts";
import { FIRST_ACCOUNT } from "../support/set-up-in-browser.ts";

let admin: BrowserContext;
let page: Page;
let project: string;
const address = () => `/p/${project}/playground`;
const verdicts = () => page.getByRole("region", { name: "Verdicts" });
const turn = (name: string) => page.getByRole("textbox", { name });

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const headers = { origin: baseURL ?? "" };
  admin = await browser.newContext({
    baseURL: baseURL ?? "",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await admin.request.post("/api/v1/session", { headers, data: FIRST_ACCOUNT });
  const made = await admin.request.post("/api/v1/projects", {
    headers,
    data: { name: "Tried out", timeZone: "UTC" },
  });
  project = ((await made.json()) as { slug: string }).slug;
  page = await admin.newPage();
  await page.goto(`/p/${project}`);
  await page.getByRole("link", { name: "Playground" }).click();
});

test.afterAll(() => admin.close());

/** Pastes as a person does, from the clipboard. */
async function paste(into: string, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await turn(into).focus();
  await page.keyboard.press("ControlOrMeta+v");
}

test("the empty page says what to do, and an example shows it", async () => {
  await expect(page.getByText("Write a prompt and an answer to it")).toBeVisible();
  await page.getByRole("button", { name: /^A dangerous one answered/ }).click();
  await expect(verdicts().getByRole("heading", { level: 2 })).toContainText("Harmless loses most");
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(page.getByText("Write a prompt and an answer to it")).toBeVisible();
});

test("what is typed is scored as it is typed, with the words it rests on", async () => {
  await turn("Turn 1, user").pressSequentially("How do I boil an egg?");
  await expect(verdicts().getByRole("heading", { level: 2 })).toContainText("There is no response");
  await turn("Turn 2, assistant").pressSequentially("I'm sorry, but I can't help with that.");
  await expect(verdicts().getByRole("heading", { level: 2 })).toContainText("Helpful loses");
  const helpful = verdicts().getByRole("row", { name: /^Helpful/ });
  await expect(helpful).toContainText("It refuses a request for normal help: I can't help");
  const mark = verdicts().locator("mark").filter({ hasText: "I can't" }).first();
  await mark.focus();
  await expect(page.getByRole("tooltip").filter({ hasText: "refusal." })).toBeVisible();
  const steps = verdicts().getByRole("list", { name: "Steps of the policy" });
  await expect(steps.getByRole("listitem").last()).toContainText("answer, decides");
  await expect(verdicts()).toContainText("Nothing in it calls for one.");
});

test("the reference scorer is told what a person knows of the request", async () => {
  await expect(verdicts()).toContainText("Assumed for reference");
  await page
    .getByRole("radiogroup", { name: /^Fact known/ })
    .getByRole("radio", { name: "no", exact: true })
    .click();
  await expect(verdicts().getByRole("row", { name: /^Honest/ })).toContainText(
    "no word of uncertainty occurs",
  );
  await page
    .getByRole("radiogroup", { name: /^Unsafe request/ })
    .getByRole("radio", { name: "yes", exact: true })
    .click();
  await expect(verdicts()).not.toContainText("Assumed for reference");
});

test("what is written is there after a reload, and gone once cleared", async () => {
  await page.reload();
  await expect(turn("Turn 1, user")).toHaveValue("How do I boil an egg?");
  await expect(verdicts().getByRole("heading", { level: 2 })).toContainText("Helpful loses");
  await page.getByRole("button", { name: "Clear" }).click();
  await page.reload();
  await expect(turn("Turn 1, user")).toHaveValue("");
});

test("a pasted conversation is recognised, and can be kept as one text", async () => {
  await paste("Turn 1, user", "Human: Where is it?\n\nAssistant: Here.\n\nHuman: Thanks");
  await expect(page.getByText("Read as turns with names: 3 turns.")).toBeVisible();
  await expect(turn("Turn 2, assistant")).toHaveValue("Here.");
  await page.getByRole("button", { name: "Keep it as one text" }).click();
  await expect(turn("Turn 1, user")).toHaveValue(/^Human: Where is it\?/);
  const messages = [
    { role: "system", content: "Be brief." },
    { role: "user", content: "Which mill is ours?" },
    { role: "assistant", content: "That is outside my remit, I fear." },
  ];
  await paste("Turn 1, user", JSON.stringify({ messages }));
  await expect(turn("Turn 3, assistant")).toHaveValue("That is outside my remit, I fear.");
});

test("a rule of the project is tried as it is written, and kept", async () => {
  await page.getByRole("button", { name: "New rule" }).click();
  const rule = page.getByRole("form", { name: "Rule" });
  await rule.getByLabel("Name").fill("House words");
  await rule.getByLabel("Weight", { exact: true }).fill("5");
  await rule.getByLabel("Phrases").fill("outside my remit");
  await rule.getByLabel("Examples that must match").fill("It is OUTSIDE my  remit.\nNot mine.");
  await rule.getByLabel("Examples that must not match").fill("Inside my remit.");
  const examples = rule.getByRole("list", { name: "Examples" }).getByRole("listitem");
  await expect(examples).toHaveText([
    "✓ matchesIt is OUTSIDE my remit.",
    "✕ must matchNot mine.",
    "✓ passesInside my remit.",
  ]);
  const changes = verdicts().getByRole("list", { name: "Changes by the project’s rules" });
  await expect(changes).toContainText("rules: helpful pass → fail.");
  await expect(verdicts()).toContainText("project: House words");
  await verdicts().getByRole("radio", { name: "Without" }).click();
  await expect(verdicts().getByRole("heading", { level: 2 })).toContainText("No dimension loses.");
  await expect(page.getByText("They do not change stored scores.")).toBeVisible();
  await page.reload();
  await expect(rule.getByLabel("Phrases")).toHaveValue("outside my remit");
  await rule.getByRole("button", { name: "Keep the rule" }).click();
  await expect(page.getByRole("checkbox", { name: "House words" })).toBeChecked();
  await page.getByRole("checkbox", { name: "House words" }).uncheck();
  await expect(changes).toBeHidden();
});

test("what was tried is saved as a sample, for others to label blind", async () => {
  await page.getByRole("button", { name: "Save as sample" }).click();
  const dialog = page.getByRole("dialog", { name: "Save as sample" });
  await dialog.getByLabel("Set").selectOption("normal-help");
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await expect(dialog.getByText("Saved: it waits to be labelled")).toBeVisible();
  await expect(dialog.getByRole("link", { name: "Queue of new samples" })).toHaveAttribute(
    "href",
    `/p/${project}/review?queue=new-samples`,
  );
  await dialog.getByRole("link", { name: "Open the case" }).click();
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/, { timeout: 30_000 });
  await expect(page.getByText("That is outside my remit, I fear.").first()).toBeVisible();
});

test("a reviewer tries what leads have kept, and keeps nothing", async ({ browser, baseURL }) => {
  const context = await joinInBrowser(browser, {
    admin,
    baseURL: baseURL ?? "",
    project,
    role: "reviewer",
    email: `tries-${project}@example.org`,
  });
  const reviewer = await context.newPage();
  await reviewer.goto(address());
  await expect(reviewer.getByRole("checkbox", { name: "House words" })).toBeChecked();
  await expect(reviewer.getByRole("button", { name: "Save as sample" })).toBeHidden();
  await reviewer.getByRole("button", { name: "Try a rule" }).click();
  await expect(reviewer.getByRole("button", { name: "Keep the rule" })).toBeHidden();
  await expect(reviewer.getByText("A lead can keep it.")).toBeVisible();
  await context.close();
});
