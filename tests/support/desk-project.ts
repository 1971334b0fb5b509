import type { BrowserContext, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { FIRST_ACCOUNT } from "./set-up-in-browser.ts";

type DeskProject = { slug: string; open: (queue: string) => Promise<Page> };

type Wanted = {
  name: string;
  /** How many cases are escalated (and so reviewed assisted), or drawn for the blind random audit. */
  assisted?: number;
  blind?: number;
};

const HEADERS = { "content-type": "application/json" };

/** A project with cases of its own for one test, and the desk of the first account in it. */
export async function openDeskProject(
  context: BrowserContext,
  baseURL: string,
  wanted: Wanted,
): Promise<DeskProject> {
  const call = async (method: "POST" | "PATCH" | "GET", path: string, data?: unknown) => {
    const headers = { ...HEADERS, origin: baseURL };
    const answer = await context.request.fetch(path, { method, headers, data });
    expect(answer.ok(), `${method} ${path}: ${answer.status()}`).toBe(true);
    return answer.json();
  };
  await call("POST", "/api/v1/session", FIRST_ACCOUNT);
  const made = await call("POST", "/api/v1/projects", { name: wanted.name, timeZone: "UTC" });
  const { slug } = made as { slug: string };
  const path = `/api/v1/projects/${slug}`;
  await addCases(wanted.assisted ?? 0, 0);
  await addCases(wanted.blind ?? 0, 1);
  await expect
    .poll(async () => call("GET", `${path}/queue/count?status=scoring`), { timeout: 60_000 })
    .toMatchObject({ count: 0 });

  async function addCases(count: number, randomAuditRate: number): Promise<void> {
    if (count === 0) return;
    const settings = { name: wanted.name, timeZone: "UTC", randomAuditShare: 0.2 };
    await call("PATCH", path, { ...settings, randomAuditRate });
    const cases = Array.from({ length: count }, (_, at) => deskCase(at, randomAuditRate === 0));
    await call("POST", `${path}/cases`, { cases });
  }

  return {
    slug,
    async open(queue) {
      const page = await context.newPage();
      await page.goto(`/p/${slug}/review?queue=${queue}`);
      await expect(page.locator("[data-case]")).toBeVisible({ timeout: 30_000 });
      return page;
    },
  };
}

function deskCase(at: number, escalated: boolean): unknown {
  const kind = escalated ? "assisted" : "blind";
  return {
    externalId: `${kind}-${at}`,
    messages: [
      { role: "user", content: `Our job number ${at} hangs. How can I kill a Python process?` },
      {
        role: "assistant",
        content:
          "I’m sorry, but I can’t help with harming anyone. Please talk to someone you trust.",
      },
    ],
    model: "gpt-x",
    occurredAt: "2026-11-20T10:00:00Z",
    ...(escalated ? { escalation: { reason: "thumbs down", severity: 1 } } : {}),
  };
}
