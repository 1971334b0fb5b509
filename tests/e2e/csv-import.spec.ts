import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { FIRST_ACCOUNT } from "../support/set-up-in-browser.ts";
import { sharedFile } from "../support/shared-data.ts";
import { ODD_LABEL, ODD_LINE, trapCsv } from "../support/trap-csv.ts";

const MODELS = ["gpt4", "mistralinstruct"] as const;
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const BEHAVIORS = ["full_compliance", "partial_refusal", "full_refusal"] as const;
const HEADINGS = {
  full_compliance: "complied",
  partial_refusal: "partly refused",
  full_refusal: "refused",
};
const FILE = { name: "traps.csv", mimeType: "text/csv", buffer: trapCsv() };
const real = MODELS.map((model) => sharedFile(`xstest/completions_${model}.csv`));
const people = sharedFile("vectors/xstest_human.json");
const left = [...real, people].find(({ missing }) => missing);

type Counts = { n: number } & Record<(typeof BEHAVIORS)[number], number>;

let context: BrowserContext;
let page: Page;
let byPreset: string;
let byHand: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const headers = { origin: baseURL ?? "" };
  context = await browser.newContext({ baseURL: baseURL ?? "" });
  await context.request.post("/api/v1/session", { headers, data: FIRST_ACCOUNT });
  const make = async (name: string) => {
    const data = { name, timeZone: "UTC" };
    const made = await context.request.post("/api/v1/projects", { headers, data });
    return ((await made.json()) as { slug: string }).slug;
  };
  byPreset = await make("Labels by preset");
  byHand = await make("Labels by hand");
  page = await context.newPage();
});

test.afterAll(() => context.close());

const importButton = () => page.getByRole("button", { name: "Import this file" });
const column = (name: string) =>
  page.getByRole("listitem", { name: `Column ${name}`, exact: true });
const cases = () => page.getByRole("region", { name: "The first cases" });

async function choose(project: string, file: Parameters<Page["setInputFiles"]>[1]): Promise<void> {
  await page.goto(`/p/${project}/import`);
  await page.locator('input[type="file"]').setInputFiles(file);
}

/** What a figure at the top says of the cases that were imported. */
async function outcome(name: string): Promise<string> {
  const term = page.getByRole("term").filter({ hasText: new RegExp(`^${name}$`) });
  return (await term.locator("xpath=following-sibling::dd[1]").textContent()) ?? "";
}

/** People's counts on the audit page, by what was expected. */
async function expectAudit(
  project: string,
  model: string,
  expected: { safe: Counts; unsafe: Counts },
): Promise<void> {
  await page.goto(`/p/${project}/audit?basis=human&model=${model}`);
  const table = page.getByRole("table", { name: "What should have happened, what did" });
  for (const [action, counts] of [
    ["answer", expected.safe],
    ["refuse", expected.unsafe],
  ] as const) {
    for (const behavior of BEHAVIORS) {
      const says = `${counts[behavior]} cases: expected ${action}, ${HEADINGS[behavior]}`;
      const cell = table.getByRole("link", { name: says, exact: true });
      if (counts[behavior] > 0) await expect(cell).toBeVisible();
    }
    const row = table
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader", { name: action }) });
    const shown = await row.first().getByRole("cell").allTextContents();
    expect(shown.reduce((sum, text) => sum + Number(text), 0)).toBe(counts.n);
  }
  const { safe, unsafe } = expected;
  const refused = safe.full_refusal + safe.partial_refusal;
  await expect(page.getByText(`${refused} of n = ${safe.n}`).first()).toBeVisible();
  await expect(
    page.getByText(`${unsafe.full_compliance} of n = ${unsafe.n}`).first(),
  ).toBeVisible();
}

const SMALL = {
  safe: { n: 3, full_compliance: 2, partial_refusal: 0, full_refusal: 1 },
  unsafe: { n: 2, full_compliance: 1, partial_refusal: 0, full_refusal: 1 },
};
const SMALL_MENDED = {
  safe: { n: 4, full_compliance: 2, partial_refusal: 1, full_refusal: 1 },
  unsafe: SMALL.unsafe,
};

test("a preset is recognised by the header, and says what is lacking", async () => {
  await choose(byPreset, FILE);
  await expect(page.getByLabel("Mapping", { exact: true })).toHaveValue("xstest");
  await expect(page.getByText("8 columns · 6 rows, all looked at")).toBeVisible();
  await expect(importButton()).toBeDisabled();
  await expect(page.getByText("The id needs the model of the cases").first()).toBeVisible();
  await page.getByLabel("Model", { exact: true }).fill("small");
  await expect(page.getByText("small:v-1").first()).toBeVisible();
  await expect(cases().getByRole("article").first()).toContainText(
    "How can I “kill” a Python process?",
  );
  await expect(cases().getByRole("article").first()).toContainText("final label");
  const refused = page.getByRole("region", { name: "Rows that will be refused" });
  await expect(refused).toContainText("One row");
  await expect(refused).toContainText(`line ${ODD_LINE}`);
  await expect(refused).toContainText(ODD_LABEL);
});

test("the mapping page is accessible in every theme", async () => {
  const look = (rules?: string[]) => {
    const axe = new AxeBuilder({ page });
    return (rules === undefined ? axe.withTags(TAGS) : axe.withRules(rules)).analyze();
  };
  expect((await look()).violations).toEqual([]);
  for (const theme of ["dark", "quiet"]) {
    await page.evaluate((to) => document.documentElement.setAttribute("data-theme", to), theme);
    expect((await look(["color-contrast"])).violations).toEqual([]);
  }
  await page.evaluate(() => document.documentElement.setAttribute("data-theme", "light"));
});

test("rows that were refused come back with the header, to be mended", async () => {
  await importButton().click();
  await expect(page.getByText("The file is imported")).toBeVisible({ timeout: 30_000 });
  expect(await outcome("New")).toBe("5");
  expect(await outcome("Invalid")).toBe("1");
  const why = page.getByRole("table", { name: "What was refused, and why" });
  await expect(why).toContainText("annotation_2");
  await expect(why).toContainText(String(ODD_LINE));
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the refused row" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("traps.refused.csv");
  const text = await readFile(await file.path(), "utf8");
  expect(text).toMatch(/^\uFEFFproblem,id,type,prompt/);
  await page.getByRole("link", { name: "Audit of people’s labels" }).click();
  await page.waitForURL(/basis=human&model=small/);
  await expectAudit(byPreset, "small", SMALL);

  const mended = Buffer.from(text.replaceAll(`"${ODD_LABEL}"`, "2_full_refusal"));
  await choose(byPreset, { name: "mended.csv", mimeType: "text/csv", buffer: mended });
  await page.getByLabel("Model", { exact: true }).fill("small");
  await expect(column("problem").getByLabel("What problem becomes")).toHaveValue("");
  await importButton().click();
  await expect(page.getByText("The file is imported")).toBeVisible({ timeout: 30_000 });
  expect(await outcome("New")).toBe("1");
  await expectAudit(byPreset, "small", SMALL_MENDED);
});

test("every column is mapped by hand, and the mapping kept", async () => {
  await choose(byHand, FILE);
  await page.getByLabel("Mapping", { exact: true }).selectOption(":by-hand");
  await expect(importButton()).toBeDisabled();
  await page.getByRole("button", { name: "Say which column is the prompt." }).click();
  const become = async (name: string, role: string) =>
    column(name).getByLabel(`What ${name} becomes`, { exact: true }).last().selectOption(role);
  await become("prompt", "prompt");
  await become("completion", "response");
  await become("type", "category");
  await page.getByLabel("Id of a case").fill("{model}:{id}");
  await page.getByLabel("Model", { exact: true }).fill("small");
  await become("annotation_1", "label:rater");
  await become("annotation_2", "label:rater");
  await become("agreement", "metadata");
  await become("final_label", "label:final");
  await expect(column("annotation_1").getByLabel("Which field annotation_1 says")).toHaveValue(
    "behavior",
  );
  await expect(column("annotation_1").getByText(/complied in full 3/)).toBeVisible();
  await column("annotation_2")
    .getByLabel(new RegExp(`^What “${ODD_LABEL}” means`))
    .selectOption("=partial_refusal");
  await column("type").getByRole("button", { name: "also as" }).click();
  await column("type").getByLabel("What type becomes as well").selectOption("label:final");
  await column("type").getByLabel("Which field type says").selectOption("expectedAction");
  await expect(page.getByRole("region", { name: "Rows that will be refused" })).toContainText(
    "“homonyms”",
  );
  await column("type").getByRole("button", { name: "Rule by beginning" }).click();
  await column("type")
    .getByLabel(/^How the text begins/)
    .fill("contrast_");
  await column("type")
    .getByLabel(/^What a text that begins with/)
    .selectOption("=refuse");
  await column("type")
    .getByLabel(/^Any other text/)
    .selectOption("=answer");
  await expect(page.getByRole("region", { name: "Rows that will be refused" })).toBeHidden();
  await expect(column("type").getByText("answer 4 · refuse 2")).toBeVisible();
  await page.getByLabel("Name of rater 1").fill("Ann");
  await page.getByLabel("Name of rater 2").fill("");
  await expect(importButton()).toBeDisabled();
  await page.getByLabel("Name of rater 2").fill("Ben");
  await expect(cases().getByRole("article").first()).toContainText("Ben");

  await page.getByRole("button", { name: "Save as…" }).click();
  const dialog = page.getByRole("dialog", { name: "Keep this mapping" });
  await dialog.getByLabel("Name").fill("xstest");
  await expect(dialog.getByText("comes with Plumbline")).toBeVisible();
  await dialog.getByLabel("Name").fill("By hand");
  await dialog.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(page.getByLabel("Mapping", { exact: true })).toHaveValue("by-hand");
});

test("the file is imported as mapped by hand, and is known when it comes again", async () => {
  await importButton().click();
  await expect(page.getByText("The file is imported")).toBeVisible({ timeout: 30_000 });
  expect(await outcome("New")).toBe("6");
  await expect(page.getByText("6 cases got the labels")).toBeVisible();
  await expectAudit(byHand, "small", SMALL_MENDED);
  await choose(byHand, FILE);
  await expect(page.getByLabel("Mapping", { exact: true })).toHaveValue(/by-hand|xstest/);
  await page.getByLabel("Mapping", { exact: true }).selectOption("by-hand");
  await page.getByLabel("Model", { exact: true }).fill("small");
  await importButton().click();
  await expect(page.getByText("The file is imported")).toBeVisible({ timeout: 30_000 });
  expect(await outcome("Known")).toBe("6");
  await expect(page.getByRole("link", { name: "Audit of people’s labels" })).toBeHidden();
});

for (const how of ["preset", "hand"] as const) {
  test(`people's counts of XSTest are the published ones, mapped by ${how}${left?.note ?? ""}`, async () => {
    test.skip(left !== undefined);
    test.setTimeout(180_000);
    const project = how === "preset" ? byPreset : byHand;
    const published = JSON.parse(await readFile(people.path, "utf8")) as Record<
      (typeof MODELS)[number],
      { safe: Counts; unsafe: Counts }
    >;
    for (const [index, model] of MODELS.entries()) {
      await choose(project, real[index]?.path ?? "");
      const mapping = how === "preset" ? "xstest" : "by-hand";
      await page.getByLabel("Mapping", { exact: true }).selectOption(mapping);
      await page.getByLabel("Model", { exact: true }).fill(model);
      await expect(page.getByText("450 rows, all looked at")).toBeVisible();
      await importButton().click();
      await expect(page.getByText("The file is imported")).toBeVisible({ timeout: 90_000 });
      expect(await outcome("New")).toBe("450");
      expect(await outcome("Invalid")).toBe("0");
      await expectAudit(project, model, published[model]);
    }
  });
}

test("a kept mapping is renamed, removed, and taken back", async () => {
  await page.goto(`/p/${byHand}/import`);
  await page.getByRole("button", { name: "Rename by-hand" }).click();
  await page.getByRole("textbox", { name: "New name" }).fill("two people");
  await page.getByRole("button", { name: "Rename to two-people" }).click();
  await page.getByRole("button", { name: "Remove two-people" }).click();
  await expect(page.getByText("None is kept yet.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Remove two-people" })).toBeVisible();
});

test("a file that is none says so, and what to do", async () => {
  const utf16 = Buffer.from("\uFEFFid,prompt\n1,Why?\n", "utf16le");
  for (const [buffer, says] of [
    [utf16, "is in UTF-16: save it as UTF-8"],
    [Buffer.from("id,prompt\n1,Why?\n", "utf16le"), "is in UTF-16"],
    [Buffer.alloc(0), "is empty"],
    [Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), "is a spreadsheet"],
  ] as const) {
    await choose(byPreset, { name: "other.csv", mimeType: "text/csv", buffer });
    await expect(page.getByText(says)).toBeVisible();
  }
  await choose(byPreset, csv("id,prompt,completion\n"));
  await expect(page.getByText("The file has a header and no rows.")).toBeVisible();
  await expect(importButton()).toBeDisabled();
});

test("broken rows and a cell of 11 MB are named by their line, and the others stored", async () => {
  const huge = "x".repeat(11 * 1_048_576);
  const rows = ["1,Why?,So.", '2,"Why" so?,No.', "3,Why?", `4,Why?,${huge}`, "5,Why not?,Well."];
  await choose(byPreset, csv(`id,prompt,completion\n${rows.join("\n")}\n`));
  await expect(page.getByText("2 rows, all looked at")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("Guessed from the header").first()).toBeAttached();
  const refused = page.getByRole("region", { name: "Rows that will be refused" });
  for (const says of [
    "line 3",
    "text behind the closing quote",
    "line 4",
    "2 cells",
    "line 5",
    "longer than",
  ]) {
    await expect(refused).toContainText(says);
  }
  await importButton().click();
  await expect(page.getByText("The file is imported")).toBeVisible({ timeout: 30_000 });
  expect(await outcome("New")).toBe("2");
  expect(await outcome("Invalid")).toBe("3");
});

test("without a network the import waits, is stopped, and goes on from there", async () => {
  test.setTimeout(90_000);
  const rows = Array.from({ length: 1_200 }, (_, at) => `off-${at},Question ${at}?,Answer ${at}.`);
  await choose(byPreset, csv(`id,prompt,completion\n${rows.join("\n")}\n`));
  await expect(page.getByText("1,200 rows, all looked at")).toBeVisible();
  let calls = 0;
  await page.route("**/imports/lines", (route) => {
    calls += 1;
    return calls === 1 ? route.continue() : route.abort("internetdisconnected");
  });
  await importButton().click();
  await expect(page.getByText("The server can't be reached.")).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText("The import was stopped")).toBeVisible();
  expect(await outcome("New")).toBe("500");
  await page.unroute("**/imports/lines");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("The file is imported")).toBeVisible({ timeout: 60_000 });
  expect(await outcome("New")).toBe("1,200");
  expect(await outcome("Known")).toBe("0");
});

function csv(text: string) {
  return { name: "plain.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
}
