import { expect, test } from "@playwright/test";
import { journeyFile, journeyNote } from "../support/journey-file.ts";
import { reviewByKeyboard } from "../support/review-by-keyboard.ts";
import { setUpInBrowser } from "../support/set-up-in-browser.ts";

const ASSISTED = 10;

test(`from set-up to labelled cases, by keyboard${journeyNote}`, async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const account = await setUpInBrowser(page, process.env.PLUMBLINE_E2E_SETUP_LINK ?? "");
  const home = `/p/${account.project}`;

  await test.step("a lead joins in a second browser", async () => {
    await page.goto(`${home}/settings/members`);
    await page.getByRole("radio", { name: /^lead/ }).check();
    await page.getByRole("button", { name: "Make a link" }).click();
    const link = await page.locator("code").filter({ hasText: "/invitations/" }).textContent();
    const other = await browser.newContext({ baseURL: baseURL ?? "" });
    const lead = await other.newPage();
    await lead.goto(link ?? "");
    await lead.getByLabel("Your name").fill("Lena Lead");
    await lead.getByLabel("E-mail address").fill("lena@example.org");
    await lead.getByLabel("Password", { exact: true }).fill("four yellow ferry boats");
    await lead.getByRole("button", { name: "Make an account and join" }).click();
    await lead.waitForURL(/\/p\//);
    await other.close();
  });

  await test.step("a fifth of all cases is drawn for the random audit", async () => {
    const settings = {
      name: "Support assistant",
      timeZone: "Asia/Kathmandu",
      randomAuditRate: 0.2,
      randomAuditShare: 0.2,
    };
    const answer = await page.request.patch(`/api/v1/projects/${account.project}`, {
      data: settings,
    });
    expect(answer.status()).toBe(200);
  });

  await test.step("conversations come in by file", async () => {
    await page.goto(`${home}/import`);
    await page.locator('input[type="file"]').setInputFiles(journeyFile());
    await page.getByRole("button", { name: "Import this file" }).click();
    await expect(page.getByText("The file is imported")).toBeVisible({ timeout: 60_000 });
    await expect
      .poll(
        async () => {
          const answer = await page.request.get(
            `/api/v1/projects/${account.project}/queue/count?status=scoring`,
          );
          return ((await answer.json()) as { count: number }).count;
        },
        { timeout: 120_000 },
      )
      .toBe(0);
  });

  await test.step("cases are labelled by keyboard", async () => {
    await page.goto(`${home}/review?queue=escalations`);
    await reviewByKeyboard(page, ASSISTED);
  });
});
