import type { Page } from "@playwright/test";

/** Makes the first account and project in the browser and gives the project's slug. */
export async function setUp(page: Page, link: string): Promise<string> {
  await page.goto(link);
  await page.getByLabel("Your name").fill("Mara Keller");
  await page.getByLabel("E-mail address").fill("mara@example.org");
  await page.getByLabel("Password", { exact: true }).fill("a picture of three herons");
  await page.getByLabel("Name", { exact: true }).fill("Support assistant");
  await page.getByRole("button", { name: "Set up Plumbline" }).click();
  await page.waitForURL(/\/p\/[a-z0-9-]+$/);
  return new URL(page.url()).pathname.split("/")[2] ?? "";
}
