import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { takeAttempt } from "@/lib/data/people/take-attempt";
import { forgetExpired } from "@/lib/services/people/forget-expired";
import type { TestInstance } from "../../support/instance.ts";
import { openInstance } from "../../support/instance.ts";

let instance: TestInstance;

beforeAll(async () => {
  instance = await openInstance();
});
afterAll(() => instance.close());

test("sessions that are over and sign-in counts past their window go, the others stay", async () => {
  const { db, admin } = instance;
  const ctx = instance.context({ kind: "system" });
  const minutes = (count: number) => new Date(ctx.now.getTime() + count * 60_000);
  const sessions = [-1, 1].map((ends) => ({
    id: `ends-${ends}`,
    token: randomUUID(),
    userId: admin.userId,
    expiresAt: minutes(ends),
  }));
  await db.transact("all", async (tx) => {
    await tx.session.createMany({ data: sessions });
    await takeAttempt(tx, { key: "old", windowMinutes: 15, now: minutes(-16) });
    await takeAttempt(tx, { key: "new", windowMinutes: 15, now: minutes(-14) });
  });
  expect(await forgetExpired(ctx)).toBe(2);
  const kept = await db.prisma.session.findMany({ where: { id: { startsWith: "ends" } } });
  expect(kept.map(({ id }) => id)).toEqual(["ends-1"]);
  const keys = await db.prisma.rateLimit.findMany({ select: { key: true } });
  expect(keys).toEqual([{ key: "new" }]);
});

test("nobody but background work does it", async () => {
  const admin = instance.context(instance.admin.actor);
  await expect(async () => forgetExpired(admin)).rejects.toMatchObject({ code: "forbidden" });
});
