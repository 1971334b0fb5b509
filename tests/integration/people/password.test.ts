import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { GET } from "@/app/api/v1/session/route";
import { changeOwnPassword } from "@/lib/server/change-own-password";
import { auditEntries } from "../../support/audit-entries.ts";
import type { TestInstance } from "../../support/instance.ts";
import { openInstance, PASSWORD } from "../../support/instance.ts";
import { ownRequest, signInAs } from "../../support/sign-in.ts";

const NEW = "eight brass kettles";
let instance: TestInstance;

beforeAll(async () => {
  instance = await openInstance();
});

afterAll(() => instance.close());

beforeEach(async () => {
  await instance.db.prisma.rateLimit.deleteMany();
});

const whoAmI = async (cookie: string) =>
  (await GET(ownRequest("/api/v1/session", { cookie }), { params: Promise.resolve({}) })).status;

test("A change ends every session and gives a new one", async () => {
  const person = await instance.addPerson("reviewer");
  const [here, elsewhere] = [await signInAs(person.email), await signInAs(person.email)];
  const headers = new Headers({ cookie: here });
  const change = { current: PASSWORD, password: NEW };
  const [cookie = ""] = await changeOwnPassword(instance.context(person.actor), change, headers);
  const fresh = cookie.split(";")[0] ?? "";
  expect([await whoAmI(here), await whoAmI(elsewhere), await whoAmI(fresh)]).toEqual([
    401, 401, 200,
  ]);
  await expect(signInAs(person.email)).rejects.toThrow("401");
  await signInAs(person.email, NEW);
  const entries = await auditEntries(instance.db, {
    action: "account.change_password",
    subjectId: person.userId,
  });
  expect(entries).toHaveLength(1);
  expect(JSON.stringify(entries[0]?.after)).not.toContain("kettles");
});

test("A wrong current password and a weak new one change nothing", async () => {
  const person = await instance.addPerson("reviewer");
  const as = instance.context(person.actor);
  const wrong = changeOwnPassword(as, { current: "nope", password: NEW }, new Headers());
  await expect(wrong).rejects.toMatchObject({ problems: [{ path: "current" }] });
  const weak = changeOwnPassword(as, { current: PASSWORD, password: "short" }, new Headers());
  await expect(weak).rejects.toMatchObject({ problems: [{ path: "password" }] });
  await signInAs(person.email);
});

test("Guesses at the current password are limited as sign-ins are", async () => {
  const person = await instance.addPerson("reviewer");
  const as = instance.context(person.actor);
  const guess = () => changeOwnPassword(as, { current: "nope", password: NEW }, new Headers());
  const guesses = await Promise.allSettled(Array.from({ length: 12 }, guess));
  const codes = guesses.map((one) => (one.status === "rejected" ? one.reason.code : "done"));
  expect(codes.filter((code) => code === "rate_limited")).toHaveLength(2);
});
