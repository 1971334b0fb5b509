import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { readShippedContent } from "@/lib/adapters/shipped-content/read-shipped-content";
import { seededRandom } from "@/lib/core/random";
import { openDatabase } from "@/lib/data/client";
import { makeSetupLink } from "@/lib/services/people/make-setup-link";
import { setUp } from "@/lib/services/people/set-up";
import { inCheckout } from "../../../scripts/runtime/checkout.ts";
import type { TestDatabase } from "../../support/postgres-database.ts";
import { createDatabase } from "../../support/postgres-database.ts";

/** What signs the dataset's lead in. */
export const LEAD_ACCOUNT = { email: "lead@example.org", password: "seven quiet lanterns" };

/** A database that was set up as a person does it, with one project and no cases yet. */
export async function makeProject(now: Date): Promise<TestDatabase> {
  const test = await createDatabase();
  const db = openDatabase(test.url, 2);
  const ctx = {
    actor: { kind: "system" } as const,
    now,
    random: seededRandom(1),
    db,
    enqueue: () => Promise.resolve(),
    requestId: randomUUID(),
  };
  const token = await makeSetupLink({ ...ctx, now: new Date() });
  if (token === null) throw new Error("A new database already has accounts.");
  await setUp(ctx, {
    token,
    name: "Lena Lead",
    email: LEAD_ACCOUNT.email,
    passwordHash: await hashPassword(LEAD_ACCOUNT.password),
    project: {
      name: "Support assistant",
      timeZone: "Europe/Vienna",
      content: await readShippedContent(inCheckout()),
    },
  });
  await db.close();
  return test;
}
