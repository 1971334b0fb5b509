import { afterAll, beforeAll, expect, test } from "vitest";
import { PUT as save } from "@/app/api/v1/projects/[project]/mappings/[mapping]/route";
import { GET as list } from "@/app/api/v1/projects/[project]/mappings/route";
import { GET as queue } from "@/app/api/v1/projects/[project]/queue/route";
import { createKey } from "@/lib/services/people/create-key";
import type { TestInstance } from "../../support/instance.ts";
import { openInstance } from "../../support/instance.ts";

let instance: TestInstance;
let headers: Record<string, string>;

beforeAll(async () => {
  instance = await openInstance();
  const scopes = ["cases:write" as const, "cases:read" as const];
  const wanted = { slug: instance.project, name: "Test", scopes };
  const { secret } = await createKey(instance.context(instance.admin.actor), wanted);
  headers = { authorization: `Bearer ${secret}`, "content-type": "application/json" };
});
afterAll(() => instance.close());

const address = (path: string) => `http://localhost:3000/api/v1/projects/x/${path}`;
const at = (more = {}) => ({ params: Promise.resolve({ project: instance.project, ...more }) });

async function put(content: unknown): Promise<Response> {
  const body = JSON.stringify({ content });
  return await save(
    new Request(address("mappings/pasted"), { method: "PUT", headers, body }),
    at({ mapping: "pasted" }),
  );
}

const CONVERSATION = { kind: "columns", prompt: "prompt" };

test("A body keeps its texts, but for characters that can't be stored: those are replaced visibly", async () => {
  const model = { constant: "one\u0000two\ud800three" };
  expect((await put({ conversation: CONVERSATION, model })).status).toBe(204);
  const answer = await list(new Request(address("mappings"), { headers }), at());
  const { mappings } = (await answer.json()) as { mappings: { content: unknown }[] };
  expect(mappings[0]?.content).toMatchObject({
    model: { constant: "one\uFFFDtwo\uFFFDthree" },
  });
});

test("A body nested without end is refused, not run into", async () => {
  const body = `{"content":${"[".repeat(400_000)}${"]".repeat(400_000)}}`;
  const request = new Request(address("mappings/deep"), { method: "PUT", headers, body });
  const answer = await save(request, at({ mapping: "deep" }));
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ detail: expect.stringContaining("nested deeper") });
});

test("A search for a character that no text can hold finds nothing", async () => {
  const answer = await queue(new Request(address("queue?q=%00x"), { headers }), at());
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ rows: [] });
});
