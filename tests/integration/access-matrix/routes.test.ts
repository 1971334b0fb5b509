import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { prepareJobQueues } from "@/lib/adapters/job-queue";
import { ownRequest } from "../../support/sign-in.ts";
import type { Caller, Expectation } from "./callers.ts";
import type { Cast, Credentials } from "./cast.ts";
import { gatherCast } from "./cast.ts";
import { ROUTES } from "./expectations.ts";
import type { RouteOnDisk } from "./route-files.ts";
import { readRoutes } from "./route-files.ts";

const routes = await readRoutes();
const known = routes.filter((route) => ROUTES[route.name] !== undefined);
const expectationOf = (route: RouteOnDisk): Expectation => ROUTES[route.name] ?? { kind: "public" };
const ofKind = (kind: Expectation["kind"]) =>
  known.filter((route) => expectationOf(route).kind === kind);

let cast: Cast;

beforeAll(async () => {
  cast = await gatherCast();
  await prepareJobQueues(cast.instance.url);
}, 120_000);

afterAll(async () => {
  const holder = globalThis as { plumblineJobSender?: { close(): Promise<void> } };
  await holder.plumblineJobSender?.close();
  await cast.instance.close();
});

type Answer = { status: number; body: Record<string, unknown>; text: string };

/** Calls a route as somebody, and reads the answer to its end. */
async function call(route: RouteOnDisk, as: Credentials, slug?: string): Promise<Answer> {
  const expectation = expectationOf(route);
  const { params = {}, query = "", body } = ("call" in expectation && expectation.call) || {};
  const names = [...route.path.matchAll(/\[(\w+)\]/g)].map((match) => match[1] ?? "");
  const values = Object.fromEntries(
    names.map((name) => [name, params[name] ?? randomUUID()] as const),
  );
  if (names.includes("project")) values.project = slug ?? cast.instance.project;
  const path = route.path.replace(/\[(\w+)\]/g, (_whole, name: string) => values[name] ?? "");
  const request = ownRequest(`${path}${query}`, {
    method: route.method,
    ...(body === undefined ? {} : { body }),
    ...as,
  });
  // As Next does: an address without varying parts has no parameters at all.
  const segment = { params: Promise.resolve(names.length === 0 ? undefined : values) };
  const response = await route.handler(request, segment);
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") === true;
  const parsed = isJson && text !== "" && !text.includes("\n{") ? JSON.parse(text) : {};
  return { status: response.status, body: parsed ?? {}, text };
}

/** Let in: whatever came of it, it was not for want of a right. */
function expectLetIn({ status, body, text }: Answer, who: string): void {
  expect([400, 401, 403], `${who}: ${text.slice(0, 300)}`).not.toContain(status);
  expect(status, `${who}: ${text.slice(0, 300)}`).toBeLessThan(500);
  expect(body.detail ?? "", who).not.toContain("This project does not exist");
}

describe("Every route", () => {
  test("is in the table, and the table has no route that is gone", () => {
    expect(routes.map((route) => route.name).sort()).toEqual(Object.keys(ROUTES).sort());
    expect(routes.length).toBeGreaterThan(40);
  });
});

describe.each(ofKind("project"))("$name", (route) => {
  const who = (expectationOf(route) as { who: readonly Caller[] }).who;

  test(`lets in ${who.join(", ")}`, async () => {
    for (const caller of who) {
      expectLetIn(await call(route, cast.callers.get(caller) ?? {}), caller);
    }
    expectLetIn(await call(route, cast.instanceAdmin), "an administrator of the instance");
  });

  test("refuses other members and keys with 403", async () => {
    for (const [caller, credentials] of cast.callers) {
      if (who.includes(caller)) continue;
      const answer = await call(route, credentials);
      expect(`${caller} ${answer.status}`).toBe(`${caller} 403`);
      expect(answer.body.code).toBe("forbidden");
    }
  });

  test("does not tell strangers whether the project exists", async () => {
    for (const [stranger, credentials] of cast.strangers) {
      const foreign = await call(route, credentials);
      const unknown = await call(route, credentials, "no-such-project");
      expect(`${stranger} ${foreign.status}`).toBe(`${stranger} 404`);
      expect({ ...foreign, text: "", body: { ...foreign.body, requestId: "" } }).toEqual({
        ...unknown,
        text: "",
        body: { ...unknown.body, requestId: "" },
      });
    }
  });

  test("asks whoever is nobody to sign in", async () => {
    const wrong = { headers: { authorization: "Bearer plk_wrong" } };
    expect([(await call(route, {})).status, (await call(route, wrong)).status]).toEqual([401, 401]);
  });
});

describe.each(ofKind("instance"))("$name", (route) => {
  test("lets in administrators of the instance, and nobody else", async () => {
    expectLetIn(await call(route, cast.instanceAdmin), "an administrator of the instance");
    for (const [caller, credentials] of [...cast.callers, ...cast.strangers]) {
      expect(`${caller} ${(await call(route, credentials)).status}`).toBe(`${caller} 403`);
    }
    expect((await call(route, {})).status).toBe(401);
  });
});

describe.each(ofKind("signed-in"))("$name", (route) => {
  test("lets in whoever is signed in or sends a key", async () => {
    expect((await call(route, {})).status).toBe(401);
    // Signing out would end the sessions that the other tests use.
    const callers = route.method === "GET" ? cast.callers : cast.strangers;
    for (const [caller, credentials] of callers) {
      expectLetIn(await call(route, credentials), caller);
    }
  });
});

test("A project's list of others' projects stays others'", async () => {
  const route = known.find(({ name }) => name === "GET /api/v1/projects");
  if (route === undefined) throw new Error("The route is gone.");
  const answer = await call(route, cast.callers.get("reviewer") ?? {});
  expect(answer.body.projects).toMatchObject([{ slug: cast.instance.project }]);
  expect(answer.text).not.toContain("Elsewhere");
});

test("A write that another site sends with the person's cookie is refused", async () => {
  for (const route of known.filter(({ method }) => method !== "GET")) {
    const { cookie = "" } = cast.callers.get("admin") ?? {};
    const foreign = { cookie, headers: { "sec-fetch-site": "cross-site" } };
    expect(`${route.name} ${(await call(route, foreign)).status}`).toBe(`${route.name} 403`);
  }
});
