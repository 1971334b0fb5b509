import type { BrowserContext } from "@playwright/test";
import { expect, test } from "@playwright/test";
import type { Member } from "../integration/access-matrix/callers.ts";
import { MEMBERS } from "../integration/access-matrix/callers.ts";
import type { PageExpectation } from "../integration/access-matrix/page-expectations.ts";
import { PAGES } from "../integration/access-matrix/page-expectations.ts";
import { joinInBrowser } from "../support/join-in-browser.ts";
import { FIRST_ACCOUNT, FIRST_PROJECT } from "../support/set-up-in-browser.ts";

type InProject = Extract<PageExpectation, { kind: "project" }>;

const pages = Object.entries(PAGES);
const inProjects = pages.flatMap(([name, page]) =>
  page.kind === "project" ? [{ name, page }] : [],
);
const ofKind = (kind: PageExpectation["kind"]) =>
  pages.filter(([, page]) => page.kind === kind).map(([path]) => path);

/** What a page answers, without following it to another. */
async function status(as: BrowserContext, path: string): Promise<number> {
  return (await as.request.get(path, { maxRedirects: 0 })).status();
}

function expected({ who, missing }: InProject, member: Member): number {
  if (!who.includes(member)) return 403;
  return missing === true ? 404 : 200;
}

test("every page answers every role as the table says", async ({ browser, baseURL: address }) => {
  const baseURL = address ?? "";
  test.setTimeout(180_000);
  const headers = { origin: baseURL };
  const admin = await browser.newContext({ baseURL });
  const signedIn = await admin.request.post("/api/v1/session", { headers, data: FIRST_ACCOUNT });
  expect(signedIn.status()).toBe(200);
  const project = FIRST_PROJECT.slug;
  const made = await admin.request.post("/api/v1/projects", {
    headers,
    data: { name: "Page access", timeZone: "UTC" },
  });
  const { slug: other } = (await made.json()) as { slug: string };
  const join = (role: Member, where: string) =>
    joinInBrowser(browser, {
      admin,
      baseURL,
      project: where,
      role,
      email: `pages-${role}-${where}@example.org`,
    });
  const members = new Map<Member, BrowserContext>();
  for (const member of MEMBERS) members.set(member, await join(member, project));
  const stranger = await join("admin", other);
  const nobody = await browser.newContext({ baseURL });

  for (const [member, as] of members) {
    for (const { name, page } of inProjects) {
      const found = await status(as, `/p/${project}${page.path}`);
      expect.soft(`${member} ${name} ${found}`).toBe(`${member} ${name} ${expected(page, member)}`);
    }
    for (const path of ofKind("instance")) {
      expect.soft(`${member} ${path} ${await status(as, path)}`).toBe(`${member} ${path} 403`);
    }
  }
  for (const { name, page } of inProjects) {
    for (const slug of [project, "no-such-project"]) {
      const found = await status(stranger, `/p/${slug}${page.path}`);
      expect.soft(`stranger ${name} ${found}`).toBe(`stranger ${name} 404`);
    }
    expect.soft(await status(nobody, `/p/${project}${page.path}`), name).toBe(307);
    // A cookie that is no session passes the proxy, which only looks at its name, and no further.
    const forged = await nobody.request.get(`/p/${project}${page.path}`, {
      maxRedirects: 0,
      headers: { cookie: "__Host-plumbline.session=made.up" },
    });
    expect.soft(await forged.text(), name).not.toContain(`Pia`);
    expect.soft([307, 404], name).toContain(forged.status());
  }
  for (const path of ofKind("instance")) expect.soft(await status(admin, path), path).toBe(200);
  for (const path of ["/account", ...ofKind("instance")]) {
    expect.soft(await status(nobody, path), path).toBe(307);
  }
  for (const path of ["/sign-in", "/set-up", "/invitations/made-up"]) {
    expect.soft(await status(nobody, path), path).toBe(200);
  }
});
