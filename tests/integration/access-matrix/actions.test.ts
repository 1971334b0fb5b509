import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { ActionState } from "@/lib/contract/action-state";
import type { ActionExpectation } from "./action-expectations.ts";
import { ACTIONS } from "./action-expectations.ts";
import type { ActionOnDisk } from "./action-files.ts";
import { readActions } from "./action-files.ts";
import type { Cast, Credentials } from "./cast.ts";
import { gatherCast } from "./cast.ts";

// The edges of Next's request, which exist in its server alone: who asks, and where it sends them.
const edge = vi.hoisted(() => ({ sent: new Headers() }));
vi.mock("next/headers", () => ({
  headers: () => Promise.resolve(edge.sent),
  cookies: () => Promise.resolve({ get: () => undefined, set: () => undefined }),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));
vi.mock("next/navigation", () => ({
  redirect: (path: string) => {
    throw Object.assign(new Error(`redirected to ${path}`), { digest: `NEXT_REDIRECT ${path}` });
  },
}));

const actions = await readActions();
const expectationOf = (name: string): ActionExpectation => ACTIONS[name] ?? { kind: "public" };
const ofKind = (...kinds: ActionExpectation["kind"][]) =>
  actions.filter(({ name }) => kinds.includes(expectationOf(name).kind));
const IDLE: ActionState = { status: "idle", message: "", problems: [] };

let cast: Cast;

beforeAll(async () => {
  cast = await gatherCast();
}, 120_000);

afterAll(() => cast.instance.close());

/** What came of the action, in words: its message, or where it sent the person. */
async function call(one: ActionOnDisk, as: Credentials, project?: string): Promise<string> {
  const expectation = expectationOf(one.name);
  const { bound, form = {} } =
    expectation.kind === "project"
      ? expectation
      : { bound: undefined, form: "form" in expectation ? expectation.form : {} };
  const data = new FormData();
  for (const [name, value] of Object.entries(form)) data.set(name, value);
  edge.sent = new Headers(as.headers);
  if (as.cookie !== undefined) edge.sent.set("cookie", as.cookie);
  const values = bound === undefined ? [] : bound(project ?? cast.instance.project);
  try {
    const { status, message } = await one.action(...values, IDLE, data);
    return `${status}: ${message}`;
  } catch (error) {
    if (error instanceof Error && "digest" in error) return error.message;
    throw error;
  }
}

const REFUSED = "failed: Your role does not allow this";
const UNKNOWN = "failed: This project does not exist, or you may not see it.";
const INSTANCE = "failed: Only an administrator of this instance may do this.";
const AWAY = "redirected to /sign-in";
const people = () => [...cast.callers].filter(([, credentials]) => credentials.cookie);

test("Every server action is in the table, and the table has none that is gone", () => {
  expect(actions.map(({ name }) => name).sort()).toEqual(Object.keys(ACTIONS).sort());
});

describe.each(ofKind("project"))("$name", (one) => {
  test("lets in whom the table names, and nobody else", async () => {
    const expectation = expectationOf(one.name);
    const who = expectation.kind === "project" ? expectation.who : [];
    for (const [caller, credentials] of people()) {
      const outcome = await call(one, credentials);
      if (who.includes(caller)) expect(`${caller} ${outcome}`).not.toContain(REFUSED);
      else expect(`${caller} ${outcome}`).toContain(REFUSED);
      expect(outcome).not.toContain("Something went wrong");
    }
  });

  test("does not tell strangers whether the project exists", async () => {
    const stranger = cast.strangers.get("an administrator of another project") ?? {};
    expect(await call(one, stranger)).toBe(UNKNOWN);
    expect(await call(one, stranger, "no-such-project")).toBe(UNKNOWN);
  });
});

describe.each(ofKind("instance"))("$name", (one) => {
  test("lets in administrators of the instance alone", async () => {
    for (const [caller, credentials] of people()) {
      expect(`${caller} ${await call(one, credentials)}`).toBe(`${caller} ${INSTANCE}`);
    }
    expect(await call(one, cast.instanceAdmin)).not.toBe(INSTANCE);
  });
});

describe.each(ofKind("project", "instance", "own"))("$name", (one) => {
  test("sends whoever is nobody, or a key, to sign in", async () => {
    expect(await call(one, {})).toBe(AWAY);
    for (const [caller, credentials] of cast.callers) {
      if (credentials.cookie === undefined) expect(await call(one, credentials), caller).toBe(AWAY);
    }
  });
});
