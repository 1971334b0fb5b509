import { afterAll, beforeAll, expect, test } from "vitest";
import { POST } from "@/app/api/v1/projects/[project]/playground/samples/route";
import { prepareJobQueues } from "@/lib/adapters/job-queue";
import type { TestInstance } from "../../support/instance.ts";
import { openInstance } from "../../support/instance.ts";
import { ownRequest, signInAs } from "../../support/sign-in.ts";

let instance: TestInstance;
let cookie: string;

beforeAll(async () => {
  instance = await openInstance();
  await prepareJobQueues(instance.url);
  cookie = await signInAs(instance.admin.email);
});
afterAll(() => instance.close());

async function post(prompt: unknown): Promise<Response> {
  const messages = [
    { role: "user", content: prompt },
    { role: "assistant", content: "Pull the red lever twice." },
  ];
  const body = { set: "normal-help", messages, model: null, language: null, category: null };
  const path = `/api/v1/projects/${instance.project}/playground/samples`;
  return await POST(ownRequest(path, { method: "POST", body, cookie }), {
    params: Promise.resolve({ project: instance.project }),
  });
}

async function stored(answer: Response) {
  expect(answer.status).toBe(200);
  const { caseId } = (await answer.json()) as { caseId: string };
  const [row] = await instance.db.transact(
    "all",
    (db) =>
      db.$queryRaw<{ repaired: boolean; prompt: string }[]>`
      SELECT c.repaired, p.messages->0->>'content' AS prompt FROM review_case c
      JOIN case_payload p ON p.case_id = c.id WHERE c.id = ${caseId}::uuid`,
  );
  return row;
}

test("what can't be stored is replaced visibly, and the case says that it was", async () => {
  expect(await stored(await post("Stop \u0000the\ud800 mill?"))).toEqual({
    repaired: true,
    prompt: "Stop \uFFFDthe\uFFFD mill?",
  });
  expect(await stored(await post("Start the mill?"))).toEqual({
    repaired: false,
    prompt: "Start the mill?",
  });
});

test("messages nested without end are refused, not run into", async () => {
  let deep: unknown = "x";
  for (let level = 0; level < 1_000; level += 1) deep = [deep];
  const answer = await post(deep);
  expect(answer.status).toBe(400);
  expect(JSON.stringify(await answer.json())).toContain("nested deeper");
});
