import { afterAll, beforeAll, expect, test } from "vitest";
import { POST as cases } from "@/app/api/v1/projects/[project]/cases/route";
import { POST as lines } from "@/app/api/v1/projects/[project]/imports/lines/route";
import { POST as preview } from "@/app/api/v1/projects/[project]/imports/preview/route";
import { throughIngestGate } from "@/lib/server/ingest-gate";
import { createKey } from "@/lib/services/people/create-key";
import type { TestInstance } from "../../support/instance.ts";
import { openInstance } from "../../support/instance.ts";

let instance: TestInstance;

beforeAll(async () => {
  instance = await openInstance();
});
afterAll(() => instance.close());

async function keyWith(scope: "cases:write" | "cases:read", project: string): Promise<string> {
  const admin = instance.context(instance.admin.actor);
  return (await createKey(admin, { slug: project, name: "Test", scopes: [scope] })).secret;
}

/** A call whose body is made only as it is read, and how much of it was. */
function call(key: string) {
  const sent = { chunks: 0 };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        sent.chunks += 1;
        controller.enqueue(new TextEncoder().encode("{}"));
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
  const options = { method: "POST", headers, body, duplex: "half" };
  return { sent, request: new Request("http://localhost:3000/api/v1/x", options) };
}

const routes = [
  ["cases", cases],
  ["imports/lines", lines],
  ["imports/preview", preview],
] as const;

test.each(routes)("POST %s reads nothing of a body from who may not send one", async (_, post) => {
  const segment = { params: Promise.resolve({ project: instance.project }) };
  const reader = call(await keyWith("cases:read", instance.project));
  expect((await post(reader.request, segment)).status).toBe(403);
  const other = await instance.addProject("Elsewhere");
  const stranger = call(await keyWith("cases:write", other));
  expect((await post(stranger.request, segment)).status).toBe(404);
  expect([reader.sent.chunks, stranger.sent.chunks]).toEqual([0, 0]);
  const writer = call(await keyWith("cases:write", instance.project));
  expect((await post(writer.request, segment)).status).toBe(400);
  expect(writer.sent.chunks).toBe(1);
});

test.each(routes)("POST %s waits in the same line as other large bodies", async (_, post) => {
  const segment = { params: Promise.resolve({ project: instance.project }) };
  const key = await keyWith("cases:write", instance.project);
  const full = Promise.withResolvers<void>();
  const reading = Array.from({ length: 8 }, () => throughIngestGate("reading", () => full.promise));
  const { request, sent } = call(key);
  expect((await post(request, segment)).status).toBe(503);
  expect(sent.chunks).toBe(0);
  full.resolve();
  await Promise.all(reading);
});
