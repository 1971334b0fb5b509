import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { joinInBrowser } from "../support/join-in-browser.ts";
import { journeyFile, journeyNote } from "../support/journey-file.ts";
import { RATIONALE, reviewByKeyboard } from "../support/review-by-keyboard.ts";
import { setUpInBrowser } from "../support/set-up-in-browser.ts";

const ASSISTED = 14;
const BLIND = 6;

/** How many cases wait to be scored. */
async function scoring(page: Page, project: string): Promise<number> {
  const path = `/api/v1/projects/${project}/queue/count?status=scoring`;
  return ((await (await page.request.get(path)).json()) as { count: number }).count;
}

test(`from set-up to a released correction${journeyNote}`, async ({ page, browser, baseURL }) => {
  test.setTimeout(300_000);
  const { project } = await setUpInBrowser(page, process.env.PLUMBLINE_E2E_SETUP_LINK ?? "");
  const home = `/p/${project}`;

  await test.step("the settings draw a fifth of all cases for the random audit", async () => {
    await page.goto(`${home}/settings`);
    await page
      .getByLabel(/random audit/i)
      .first()
      .fill("20");
    await page.getByRole("button", { name: /save/i }).click();
    await expect(page.getByText(/saved/i).first()).toBeVisible();
  });

  const lead = await test.step("a lead joins in a second browser", async () => {
    await page.goto(`${home}/settings/members`);
    await page.getByRole("radio", { name: /^lead/ }).check();
    await page.getByRole("button", { name: "Make a link" }).click();
    const link = await page.locator("code").filter({ hasText: "/invitations/" }).textContent();
    expect(link).toContain("/invitations/");
    const context = await joinInBrowser(browser, {
      admin: page.context(),
      baseURL: baseURL ?? "",
      project,
      role: "lead",
      email: "lena@example.org",
    });
    return context.newPage();
  });

  await test.step("conversations come in by file", async () => {
    await page.goto(`${home}/import`);
    await page.locator('input[type="file"]').setInputFiles(journeyFile());
    await page.getByRole("button", { name: "Import this file" }).click();
    await expect(page.getByText("The file is imported")).toBeVisible({ timeout: 60_000 });
    await expect.poll(() => scoring(page, project), { timeout: 120_000 }).toBe(0);
  });

  await test.step("twenty cases are labelled by keyboard alone, assisted and blind", async () => {
    await page.goto(`${home}/review?queue=escalations`);
    const assisted = await reviewByKeyboard(page, ASSISTED);
    await page.goto(`${home}/review?queue=random-audit`);
    const blind = await reviewByKeyboard(page, BLIND);
    expect(new Set([...assisted, ...blind]).size).toBe(ASSISTED + BLIND);
  });

  await test.step("the lead approves a correction and declines another", async () => {
    await lead.goto(`${home}/proposals`);
    const approve = lead.getByRole("button", { name: "Approve" });
    await expect(approve).toBeVisible({ timeout: 30_000 });
    await lead.keyboard.press("a");
    await expect(lead.getByText(/approved|to release/i).first()).toBeVisible();
    await expect(approve).toBeVisible();
    await lead.keyboard.press("d");
    await lead.getByRole("dialog").getByRole("textbox").fill("The prompt is too thin a sample.");
    await lead.getByRole("dialog").getByRole("button", { name: "Decline" }).click();
    await expect(lead.getByRole("dialog")).toBeHidden();
  });

  await test.step("it stands in the next release, which exports and verifies", async () => {
    await expect
      .poll(async () => {
        const answer = await lead.request.get(`/api/v1/projects/${project}/sets`);
        const sets = (await answer.json()) as { slug: string; unreleased: number }[];
        return sets.find((set) => set.unreleased > 0)?.slug ?? null;
      })
      .not.toBeNull();
    const sets = (await (await lead.request.get(`/api/v1/projects/${project}/sets`)).json()) as {
      slug: string;
      unreleased: number;
    }[];
    const slug = sets.find((set) => set.unreleased > 0)?.slug ?? "";
    await lead.goto(`${home}/sets/${slug}`);
    await lead.getByRole("button", { name: "Release 2" }).click();
    await lead.getByLabel("Notes").fill("The first correction.");
    await lead.getByRole("dialog").getByRole("button", { name: "Release 2" }).click();
    await lead.getByRole("link", { name: "Release 2" }).click();
    await expect(lead.getByText("hash verified")).toBeVisible();
    await expect(lead.getByText("Mara Keller, approved by Pia lead")).toBeVisible();
    const download = lead.waitForEvent("download");
    await lead.getByRole("link", { name: "JSON Lines" }).click();
    expect((await download).suggestedFilename()).toBe(`${slug}-2.jsonl`);
    const exported = (await readFile(await (await download).path(), "utf8")).trim().split("\n");
    const rationales = exported.map((line) => JSON.parse(line).label.rationale);
    expect(rationales.filter((rationale) => rationale === RATIONALE)).toHaveLength(1);
  });

  await test.step("the audit counts the drawn cases, down to the case", async () => {
    await page.goto(`${home}/audit`);
    const labelled = page.getByText("of these labelled by people").locator("..");
    await expect(labelled).toContainText(String(BLIND));
    const picked = page.getByText("labelled, not drawn at random").locator("..");
    await expect(picked).toContainText(String(ASSISTED));
    const cell = page.getByRole("link", { name: /cases: expected answer, answered/ });
    const count = Number(await cell.textContent());
    expect(count).toBeGreaterThan(0);
    await cell.click();
    await expect(page.getByRole("dialog").getByRole("row")).toHaveCount(count + 1);
  });

  await test.step("the log holds", async () => {
    await page.goto(`${home}/log`);
    await page.getByRole("button", { name: "Verify the chain" }).click();
    await expect(page.getByText(/verified to entry/)).toBeVisible();
  });

  await test.step("an API key is shown once and sends cases", async () => {
    await page.goto(`${home}/settings/keys`);
    await page.getByLabel("Name", { exact: true }).fill("Production");
    await page.getByRole("checkbox", { name: /cases:write/ }).check();
    await page.getByRole("button", { name: "Make a key" }).click();
    const secret =
      (await page
        .locator("code")
        .filter({ hasText: /^plk_[\w-]{30,}$/ })
        .textContent()) ?? "";
    const messages = [
      { role: "user", content: "Where is my parcel?" },
      { role: "assistant", content: "It is on its way." },
    ];
    const sent = await fetch(`${baseURL}/api/v1/projects/${project}/cases`, {
      method: "POST",
      headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
      body: JSON.stringify({ cases: [{ externalId: "by-key", messages }] }),
    });
    expect(await sent.json()).toMatchObject({ counts: { created: 1 } });
  });
});
