import type { Browser, BrowserContext } from "@playwright/test";

type Joining = {
  /** The administrator's session, which makes the invitation. */
  admin: BrowserContext;
  baseURL: string;
  project: string;
  role: string;
  email: string;
};

const PASSWORD = "nine paper windmills";

/** Invites somebody and lets them make an account in a browser of their own, where they stay signed in. */
export async function joinInBrowser(browser: Browser, joining: Joining): Promise<BrowserContext> {
  const { admin, baseURL, project, role, email } = joining;
  const invited = await admin.request.post(`/api/v1/projects/${project}/invitations`, {
    headers: { origin: baseURL },
    data: { role },
  });
  const { link } = (await invited.json()) as { link: string };
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel("Your name").fill(`Pia ${role}`);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Make an account and join" }).click();
  await page.waitForURL(/\/p\//);
  await page.close();
  return context;
}
