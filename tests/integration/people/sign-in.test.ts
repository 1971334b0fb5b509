import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { DELETE, GET, POST } from "@/app/api/v1/session/route";
import { admitSignIn } from "@/lib/services/people/admit-sign-in";
import { setAccountAccess } from "@/lib/services/people/set-account-access";
import { auditEntries } from "../../support/audit-entries.ts";
import type { TestInstance } from "../../support/instance.ts";
import { openInstance, PASSWORD } from "../../support/instance.ts";
import { cookieOf, ownRequest, signInAs } from "../../support/sign-in.ts";

let instance: TestInstance;

beforeAll(async () => {
  instance = await openInstance();
});

afterAll(() => instance.close());

beforeEach(async () => {
  await instance.db.prisma.rateLimit.deleteMany();
});

const nothing = { params: Promise.resolve({}) };

function attempt(email: string, password: string, headers: HeadersInit = {}): Promise<Response> {
  return POST(
    ownRequest("/api/v1/session", { method: "POST", body: { email, password }, headers }),
  );
}

/** Counts failures without the time a password takes. */
async function fail(times: number, at: { email: string; address: string }): Promise<void> {
  for (let index = 0; index < times; index += 1) {
    await admitSignIn(instance.context({ kind: "system" }), at);
  }
}

async function whoAmI(cookie: string): Promise<number> {
  return (await GET(ownRequest("/api/v1/session", { cookie }), nothing)).status;
}

describe("Signing in", () => {
  test("sets one cookie that no script, no other host and no other site can use", async () => {
    const answer = await attempt(instance.admin.email, PASSWORD);
    expect(answer.status).toBe(200);
    const [cookie = "", ...rest] = answer.headers.getSetCookie();
    expect(rest).toEqual([]);
    expect(cookie).toMatch(/^__Host-plumbline\.session=/);
    for (const attribute of ["HttpOnly", "Secure", "SameSite=Lax", "Path=/", "Max-Age=604800"]) {
      expect(cookie).toContain(attribute);
    }
    expect(cookie).not.toContain("Domain");
  });

  test("says who one is and where one may go", async () => {
    const cookie = await signInAs(instance.admin.email);
    const answer = await GET(ownRequest("/api/v1/session", { cookie }), nothing);
    expect(await answer.json()).toMatchObject({
      kind: "user",
      name: "Ada Admin",
      projects: [{ slug: "my-assistant", role: "admin" }],
    });
  });

  test("takes the address however it is written", async () => {
    expect((await attempt(" ADA@Example.org ", PASSWORD)).status).toBe(200);
  });

  test("answers a wrong password, an unknown and a malformed address alike", async () => {
    const answers = await Promise.all([
      attempt(instance.admin.email, "not the password"),
      attempt("nobody@example.org", "not the password"),
      attempt("nonsense", "not the password"),
    ]);
    const bodies = await Promise.all(
      answers.map(async (answer) => {
        const { requestId, ...body } = await answer.json();
        expect(requestId).toBeTruthy();
        return { status: answer.status, cookies: answer.headers.getSetCookie(), body };
      }),
    );
    expect(bodies[0]).toMatchObject({ status: 401, cookies: [] });
    expect(bodies[1]).toEqual(bodies[0]);
    expect(bodies[2]).toEqual(bodies[0]);
  });

  test("refuses a disabled account like a wrong password, and makes no session", async () => {
    const person = await instance.addPerson("reviewer");
    const as = instance.context(instance.admin.actor);
    await setAccountAccess(as, { userId: person.userId, disabled: true });
    const answer = await attempt(person.email, PASSWORD);
    expect(answer.status).toBe(401);
    expect((await answer.json()).detail).toBe("The e-mail address or the password is wrong.");
    expect(await instance.db.prisma.session.count({ where: { userId: person.userId } })).toBe(0);
  });

  test("makes a new token each time and ends the session it replaces", async () => {
    const first = await signInAs(instance.admin.email);
    const answer = await POST(
      ownRequest("/api/v1/session", {
        method: "POST",
        body: { email: instance.admin.email, password: PASSWORD },
        cookie: first,
      }),
    );
    const second = cookieOf(answer);
    expect(second).not.toBe(first);
    expect([await whoAmI(first), await whoAmI(second)]).toEqual([401, 200]);
  });

  test("is refused from another site", async () => {
    const body = { email: instance.admin.email, password: PASSWORD };
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
    ]) {
      const request = ownRequest("/api/v1/session", { method: "POST", body });
      for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
      expect((await POST(request)).status, JSON.stringify(headers)).toBe(403);
    }
  });
});

describe("Guessing passwords", () => {
  test("stops after ten failures of an account, whether it exists or not", async () => {
    for (const email of [instance.admin.email, "nobody@example.org"]) {
      const guesses = await Promise.all(Array.from({ length: 14 }, () => attempt(email, "wrong")));
      const statuses = guesses.map((guess) => guess.status).sort();
      expect(statuses).toEqual([...Array(10).fill(401), ...Array(4).fill(429)]);
      const refused = guesses.find((guess) => guess.status === 429);
      expect(refused?.headers.get("retry-after")).toBeTruthy();
      expect((await attempt(email, PASSWORD)).status).toBe(429);
    }
  });

  test("is audited once when the limit is reached, without naming who was guessed", async () => {
    const entries = await auditEntries(instance.db, { action: "sign_in.limit" });
    expect(entries).toHaveLength(2);
    expect(
      JSON.stringify(entries, (_key, value) => String(value) && value?.toString()),
    ).not.toMatch(/example\.org/);
  });

  test("stops after fifty failures from an address, over all accounts", async () => {
    const from = { "x-plumbline-client": "203.0.113.9" };
    const address = "203.0.113.9";
    for (let guess = 0; guess < 49; guess += 1) {
      await fail(1, { email: `guess-${guess}@example.org`, address });
    }
    expect((await attempt("nobody@example.org", "wrong", from)).status).toBe(401);
    expect((await attempt(instance.admin.email, PASSWORD, from)).status).toBe(429);
    const elsewhere = { "x-plumbline-client": "203.0.113.10" };
    expect((await attempt(instance.admin.email, PASSWORD, elsewhere)).status).toBe(200);
  });

  test("forgets an account's failures once its owner signs in", async () => {
    await fail(9, { email: instance.admin.email, address: "unknown" });
    expect((await attempt(instance.admin.email, PASSWORD)).status).toBe(200);
    await fail(9, { email: instance.admin.email, address: "unknown" });
    expect((await attempt(instance.admin.email, PASSWORD)).status).toBe(200);
  });

  test("begins anew after a quarter of an hour", async () => {
    await fail(10, { email: instance.admin.email, address: "unknown" });
    expect((await attempt(instance.admin.email, PASSWORD)).status).toBe(429);
    const quarterAgo = BigInt(Date.now() - 15 * 60_000);
    await instance.db.prisma.rateLimit.updateMany({ data: { lastRequest: quarterAgo } });
    expect((await attempt(instance.admin.email, PASSWORD)).status).toBe(200);
  });
});

describe("A session", () => {
  test("ends at once when one signs out, and elsewhere stays", async () => {
    const here = await signInAs(instance.admin.email);
    const elsewhere = await signInAs(instance.admin.email);
    const answer = await DELETE(
      ownRequest("/api/v1/session", { method: "DELETE", cookie: here }),
      nothing,
    );
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie().join()).toMatch(/__Host-plumbline\.session=;.*Max-Age=0/);
    expect([await whoAmI(here), await whoAmI(elsewhere)]).toEqual([401, 200]);
  });

  test("ends at once when the account is disabled", async () => {
    const person = await instance.addPerson("reviewer");
    const cookie = await signInAs(person.email);
    const as = instance.context(instance.admin.actor);
    await setAccountAccess(as, { userId: person.userId, disabled: true });
    expect(await whoAmI(cookie)).toBe(401);
    await setAccountAccess(as, { userId: person.userId, disabled: false });
    expect(await whoAmI(cookie)).toBe(401);
    await signInAs(person.email);
  });

  test("can't be made up: a changed token or signature is nobody's", async () => {
    const cookie = await signInAs(instance.admin.email);
    const [name = "", value = ""] = cookie.split(/=(.*)/s);
    const [token = "", signature = ""] = decodeURIComponent(value).split(".");
    for (const forged of [`${token}x.${signature}`, `${token}.${"A".repeat(43)}=`, token]) {
      expect(await whoAmI(`${name}=${encodeURIComponent(forged)}`)).toBe(401);
    }
  });

  test("is over after seven days, used or not", async () => {
    const cookie = await signInAs(instance.admin.email);
    const session = await instance.db.prisma.session.findFirstOrThrow({
      orderBy: { createdAt: "desc" },
    });
    expect(session.expiresAt.getTime() - session.createdAt.getTime()).toBeLessThan(7.01 * 864e5);
    await whoAmI(cookie);
    const { expiresAt } = await instance.db.prisma.session.findUniqueOrThrow({
      where: { id: session.id },
    });
    expect(expiresAt).toEqual(session.expiresAt);
    await instance.db.prisma.session.update({
      where: { id: session.id },
      data: { expiresAt: new Date() },
    });
    expect(await whoAmI(cookie)).toBe(401);
  });
});
