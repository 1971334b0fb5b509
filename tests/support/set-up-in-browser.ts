import type { Page } from "@playwright/test";

export type FirstAccount = { email: string; password: string; project: string };

/** Who the first account of the browser tests belongs to. */
export const FIRST_ACCOUNT = { email: "mara@example.org", password: "a picture of three herons" };

/** The first account's project, and how addresses name it. */
export const FIRST_PROJECT = { name: "Support assistant", slug: "support-assistant" };

/** Makes the first account and project as a person does, and gives what signs in again. */
export async function setUpInBrowser(page: Page, link: string): Promise<FirstAccount> {
  const { email, password } = FIRST_ACCOUNT;
  await page.goto(link);
  await page.getByLabel("Your name").fill("Mara Keller");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByLabel("Name", { exact: true }).fill(FIRST_PROJECT.name);
  await page.getByRole("button", { name: "Set up Plumbline" }).click();
  await page.waitForURL(/\/p\/[a-z0-9-]+$/);
  const project = new URL(page.url()).pathname.split("/")[2] ?? "";
  return { email, password, project };
}
