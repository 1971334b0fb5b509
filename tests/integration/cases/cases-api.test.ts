import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST } from "@/app/api/v1/projects/[project]/cases/route";
import { POST as importLines } from "@/app/api/v1/projects/[project]/imports/lines/route";
import { POST as preview } from "@/app/api/v1/projects/[project]/imports/preview/route";
import { prepareJobQueues } from "@/lib/adapters/job-queue";
import type { KeyScope } from "@/lib/core/access/role";
import { throughIngestGate } from "@/lib/server/ingest-gate";
import { createKey } from "@/lib/services/people/create-key";
import type { TestInstance } from "../../support/instance.ts";
import { openInstance } from "../../support/instance.ts";

let instance: TestInstance;
let secret: string;

beforeAll(async () => {
  instance = await openInstance();
  await prepareJobQueues(instance.url);
  secret = await makeKey(["cases:write"]);
});
afterAll(() => instance.close());

async function makeKey(scopes: KeyScope[], project = instance.project): Promise<string> {
  const admin = instance.context(instance.admin.actor);
  return (await createKey(admin, { slug: project, name: "Test", scopes })).secret;
}

function post(body: string, headers: Record<string, string>): Request {
  return new Request("http://localhost:3000/api/v1/projects/x", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
}

type Sending = { key?: string; headers?: Record<string, string>; project?: string };

/** Sends a body as it is, or an object as JSON. */
function send(body: unknown, { key = secret, headers = {}, project }: Sending = {}) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return POST(post(text, { authorization: `Bearer ${key}`, ...headers }), {
    params: Promise.resolve({ project: project ?? instance.project }),
  });
}

let made = 0;

function conversation(content = "Hello?") {
  made += 1;
  return { externalId: `api-${made}`, messages: [{ role: "user", content }] };
}

describe("POST …/cases", () => {
  test("says of each case what became of it", async () => {
    const known = conversation();
    await send({ cases: [known] });
    const answer = await send({ cases: [conversation(), known, { externalId: "bad" }] });
    expect(answer.status).toBe(200);
    const body = await answer.json();
    expect(body.counts).toEqual({ created: 1, duplicate: 1, conflict: 0, invalid: 1 });
    expect(body.cases[2]).toMatchObject({
      index: 2,
      externalId: "bad",
      outcome: "invalid",
      path: "cases[2].messages",
    });
  });

  test("takes a body over 11 MB, and none over 32 MiB", async () => {
    const heavy = Array.from({ length: 50 }, () => conversation("€".repeat(80_000)));
    const body = JSON.stringify({ cases: heavy });
    expect(Buffer.byteLength(body)).toBeGreaterThan(11_000_000);
    expect((await (await send(body)).json()).counts.created).toBe(50);
    const tooHeavy = await send(" ".repeat(32 * 1_048_576 + 1));
    expect(tooHeavy.status).toBe(413);
    expect(await tooHeavy.json()).toMatchObject({ reason: "body_too_large" });
  });

  test("under one Idempotency-Key answers the same, and 422 for another body", async () => {
    const headers = { "idempotency-key": "once" };
    const body = { cases: [conversation()] };
    const first = await (await send(body, { headers })).json();
    expect(await (await send(body, { headers })).json()).toEqual(first);
    const other = await send({ cases: [conversation()] }, { headers });
    expect(other.status).toBe(422);
    expect(await other.json()).toMatchObject({ reason: "idempotency_mismatch" });
  });

  test.each([
    ["no JSON", "{"],
    ["a list", []],
    ["no cases", { cases: [] }],
    ["more than a thousand cases", { cases: Array.from({ length: 1_001 }, () => ({})) }],
    ["an unknown field", { cases: [{}], mode: "fast" }],
  ])("refuses %s", async (_, body) => {
    const answer = await send(body);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  });

  test("a case nested without end is invalid by itself", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const answer = await send(`{"cases":[${deep},${JSON.stringify(conversation())}]}`);
    expect((await answer.json()).counts).toMatchObject({ created: 1, invalid: 1 });
  });

  test("refuses a form and a bad Idempotency-Key", async () => {
    const one = { cases: [conversation()] };
    const form = await send(one, { headers: { "content-type": "text/plain" } });
    expect(form.status).toBe(400);
    const key = await send(one, { headers: { "idempotency-key": "with space" } });
    expect((await key.json()).detail).toContain("Idempotency-Key");
  });

  test("is for keys with the scope, in their own project", async () => {
    const one = { cases: [conversation()] };
    const reading = await send(one, { key: await makeKey(["cases:read"]) });
    expect(reading.status).toBe(403);
    const elsewhere = await instance.addProject("Elsewhere");
    expect((await send(one, { project: elsewhere })).status).toBe(404);
    expect((await send(one, { project: "nowhere" })).status).toBe(404);
    expect((await send(one, { key: "plk_unknown" })).status).toBe(401);
  });

  test("answers 503 with Retry-After while as much is in flight as it can take", async () => {
    const held = Promise.withResolvers<void>();
    const work = Array.from({ length: 4 }, () => throughIngestGate("storing", () => held.promise));
    const one = conversation();
    const answer = await send({ cases: [one] });
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("5");
    held.resolve();
    await Promise.all(work);
    expect((await (await send({ cases: [one] })).json()).counts.created).toBe(1);
  });
});

describe("importing lines", () => {
  const call = (route: typeof importLines, body: object) =>
    route(post(JSON.stringify(body), { authorization: `Bearer ${secret}` }), {
      params: Promise.resolve({ project: instance.project }),
    });
  const pair = {
    chosen: "\n\nHuman: Import this\n\nAssistant: Yes.",
    rejected: "no turns",
  };
  const lines = [
    { number: 7, text: JSON.stringify(pair) },
    { number: 8, text: "{" },
  ];

  test("stores the good part of a line and names the bad one", async () => {
    const answer = await call(importLines, { lines, format: "hh-rlhf", defaults: {}, set: null });
    expect(await answer.json()).toEqual({
      counts: { created: 1, duplicate: 0, conflict: 0, invalid: 2 },
      labelled: 0,
      problems: [
        { line: 7, path: "rejected", reason: "has no turn of Human: or Assistant:" },
        { line: 8, path: "", reason: expect.stringContaining("is not JSON") },
      ],
    });
  });

  test("shows before what would become of them, and stores nothing", async () => {
    const chat = { messages: [{ role: "user", content: "Only looking" }] };
    const shown = await call(preview, {
      lines: [{ number: 1, text: JSON.stringify(chat) }],
      format: null,
      defaults: {},
    });
    expect(await shown.json()).toMatchObject({
      guess: { format: "openai", confidence: 1 },
      format: "openai",
      cases: [{ line: 1, judged: null, messages: [{ role: "user", text: "Only looking" }] }],
      problems: [],
      missing: ["externalId", "model", "language", "category", "occurredAt"],
    });
    const stored = await instance.db.transact("all", (db) =>
      db.case.count({ where: { promptPreview: "Only looking" } }),
    );
    expect(stored).toBe(0);
  });
});
