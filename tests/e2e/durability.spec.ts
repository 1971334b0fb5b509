import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { Client } from "pg";
import { inCheckout } from "../../scripts/runtime/checkout.ts";
import type { RunFile } from "../../scripts/runtime/run-file.ts";
import type { ApiClient } from "../support/api-client.ts";
import { createApiClient } from "../support/api-client.ts";
import { CORRECTED } from "../support/corrected-label.ts";
import { setUpInBrowser } from "../support/set-up-in-browser.ts";
import type { StartedApp } from "../support/started-app.ts";
import { startApp } from "../support/started-app.ts";

const run = promisify(execFile);

const CASES = 160;
const KILLS = 4;
const CALM_MS = 2_500;

const conversation = (index: number) => ({
  externalId: `durable-${index}`,
  messages: [
    { role: "user", content: `May I return order ${index} after three weeks?` },
    { role: "assistant", content: "I can't help with that." },
  ],
  escalation: { reason: "thumbs down", severity: 1 },
});

/** Sends until the answer is one: a lost connection and a server on its knees are tried again. */
async function insist(
  send: () => Promise<Response>,
  over: () => boolean,
): Promise<Response | null> {
  while (!over()) {
    const answer = await send().catch(() => null);
    if (answer !== null && answer.status < 500) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return null;
}

async function keepReviewing(api: ApiClient, acknowledged: Set<string>, over: () => boolean) {
  const review = `/api/v1/projects/${api.project}/review`;
  while (!over()) {
    const claim = await insist(() => api.send("POST", `${review}/claim`, {}), over);
    const claimed = (await claim?.json()) as
      | { kind: "item"; item: { slot: { id: string; leaseToken: string } } }
      | { kind: "empty" }
      | undefined;
    if (claimed?.kind !== "item") continue;
    const { id, leaseToken } = claimed.item.slot;
    const submissionId = randomUUID();
    const submission = {
      submissionId,
      leaseToken,
      label: CORRECTED,
      tookAutomated: false,
      addToSet: false,
      reveal: false,
      elapsedMs: 10,
    };
    const send = () => api.send("POST", `${review}/slots/${id}/submit`, submission);
    const answer = await insist(send, over);
    if (answer?.ok === true) acknowledged.add(submissionId);
  }
}

async function keepSending(api: ApiClient, acknowledged: Set<string>, over: () => boolean) {
  for (let index = CASES; !over(); index += 1) {
    const sent = conversation(index);
    const path = `/api/v1/projects/${api.project}/cases`;
    const answer = await insist(() => api.send("POST", path, { cases: [sent] }), over);
    if (answer?.ok === true) acknowledged.add(sent.externalId);
  }
}

async function runFile(app: StartedApp): Promise<RunFile> {
  return JSON.parse(await readFile(join(app.folder, "run.json"), "utf8")) as RunFile;
}

/** The embedded server's process, wherever its cluster had to be placed. */
async function databasePid({ folder }: StartedApp): Promise<number> {
  const elsewhere = await readFile(join(folder, "postgres-is-at"), "utf8").catch(() => folder);
  const pidFile = join(elsewhere.trim(), "postgres", "data", "postmaster.pid");
  return Number.parseInt(await readFile(pidFile, "utf8"), 10);
}

async function killSomething(app: StartedApp, turn: number): Promise<void> {
  if (turn % 2 === 0) {
    process.kill(await databasePid(app), "SIGKILL");
    return;
  }
  const { children = [] } = await runFile(app);
  for (const { pid } of children) process.kill(pid, "SIGKILL");
}

test("what was acknowledged survives kill -9 of server, worker and database", async ({ page }) => {
  test.setTimeout(240_000);
  const app = await startApp();
  try {
    const { email, password, project } = await setUpInBrowser(page, app.setupLink);
    const api = await createApiClient(app.address, { email, password, project });
    const cases = Array.from({ length: CASES }, (_, index) => conversation(index));
    const stored = await api.send("POST", `/api/v1/projects/${project}/cases`, { cases });
    expect(stored.status).toBe(200);

    let over = false;
    const labels = new Set<string>();
    const arrived = new Set(cases.map((one) => one.externalId));
    const clients = [keepReviewing(api, labels, () => over), keepSending(api, arrived, () => over)];
    for (let turn = 0; turn < KILLS; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, CALM_MS));
      await killSomething(app, turn);
    }
    const before = labels.size;
    await expect.poll(() => labels.size, { timeout: 60_000 }).toBeGreaterThan(before + 5);
    over = true;
    await Promise.all(clients);

    const db = new Client({ connectionString: (await runFile(app)).migrateUrl ?? "" });
    await db.connect();
    await db.query("SET plumbline.project = 'all'");
    const column = async (sql: string) => (await db.query(sql)).rows.map((row) => row.value);
    const submitted = new Set(await column("SELECT submission_id AS value FROM label_version"));
    const known = await column("SELECT external_id AS value FROM review_case");
    const twice = await column(
      "SELECT case_id AS value FROM resolution WHERE withdrawn_at IS NULL GROUP BY case_id HAVING count(*) > 1",
    );
    const stuck = await column(
      "SELECT s.id AS value FROM review_slot s JOIN review_round r ON r.id = s.round_id WHERE s.state = 'claimed' AND r.status <> 'open'",
    );
    await db.end();
    expect([...labels].filter((id) => !submitted.has(id))).toEqual([]);
    expect([...arrived].filter((id) => !known.includes(id))).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
    expect(twice).toEqual([]);
    expect(stuck).toEqual([]);

    const verified = await run(
      process.execPath,
      [inCheckout("scripts", "plumbline.mjs"), "log", "verify", "--project", project],
      { env: { ...process.env, PLUMBLINE_DATA: app.folder } },
    );
    expect(verified.stdout).toContain("The log holds");
  } finally {
    await app.stop();
  }
});
