import { afterAll, beforeAll, expect, test } from "vitest";
import { GET as whoAmI } from "@/app/api/v1/session/route";
import { createKey } from "@/lib/services/people/create-key";
import { listProjectKeys } from "@/lib/services/people/list-project-keys";
import { revokeKey } from "@/lib/services/people/revoke-key";
import type { TestInstance } from "../../support/instance.ts";
import { openInstance } from "../../support/instance.ts";
import { ownRequest, signInAs } from "../../support/sign-in.ts";

let instance: TestInstance;

beforeAll(async () => {
  instance = await openInstance();
});

afterAll(() => instance.close());

const admin = () => instance.context(instance.admin.actor);
const make = (name = "Nightly") =>
  createKey(admin(), { slug: instance.project, name, scopes: ["cases:write", "guard"] });

function ask(secret: string, cookie?: string): Promise<Response> {
  const headers = { authorization: `Bearer ${secret}` };
  const request = ownRequest("/api/v1/session", { headers, ...(cookie ? { cookie } : {}) });
  return whoAmI(request, { params: Promise.resolve({}) });
}

test("A key's secret is shown once and nowhere in the database", async () => {
  const { secret } = await make();
  expect(secret).toMatch(/^plk_[\w-]{43}$/);
  const dump = await instance.db.transact("all", async (db) => [
    await db.apiKey.findMany(),
    await db.auditEntry.findMany({ where: { action: "key.create" } }),
  ]);
  const text = JSON.stringify(dump, (_name, value) =>
    typeof value === "bigint" ? value.toString() : value,
  );
  expect(text).not.toContain(secret);
  const [key] = await listProjectKeys(admin(), instance.project);
  expect(key).toMatchObject({ prefix: secret.slice(0, 10), lastUsedAt: null });
  expect(key).not.toHaveProperty("hash");
});

test("A key says which scopes it has, and when it was used last", async () => {
  const { id, secret } = await make();
  expect(await (await ask(secret)).json()).toEqual({
    kind: "key",
    scopes: ["cases:write", "guard"],
  });
  const keys = await listProjectKeys(admin(), instance.project);
  expect(keys.find((key) => key.id === id)?.lastUsedAt).toBeInstanceOf(Date);
});

test("A revoked key is refused at once, and can't be revoked again", async () => {
  const { id, secret } = await make();
  await revokeKey(admin(), { slug: instance.project, keyId: id });
  expect((await ask(secret)).status).toBe(401);
  await expect(revokeKey(admin(), { slug: instance.project, keyId: id })).rejects.toMatchObject({
    reason: "key_revoked",
  });
});

test("A wrong key is refused even beside a good session", async () => {
  const cookie = await signInAs(instance.admin.email);
  expect((await ask("plk_wrong", cookie)).status).toBe(401);
});

test("A key can't be revoked through another project", async () => {
  const { id, secret } = await make();
  const other = await instance.addProject("Elsewhere");
  await expect(revokeKey(admin(), { slug: other, keyId: id })).rejects.toMatchObject({
    code: "conflict",
  });
  expect((await ask(secret)).status).toBe(200);
});
