import "server-only";
import type { UserId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";

export type NewAccount = {
  name: string;
  /** Normalised. */
  email: string;
  passwordHash: string;
  isInstanceAdmin: boolean;
  now: Date;
};

/** Makes a person with a password. Null where the address has an account already, in a race too. */
export async function insertAccount(db: Db, account: NewAccount): Promise<UserId | null> {
  const { name, email, passwordHash, isInstanceAdmin, now } = account;
  const id = newId(now);
  const inserted = await db.$executeRaw`
    INSERT INTO app_user (id, name, email, is_instance_admin, created_at, updated_at)
    VALUES (${id}, ${name}, ${email}, ${isInstanceAdmin}, ${now}, ${now})
    ON CONFLICT (email) DO NOTHING`;
  if (inserted === 0) return null;
  await db.account.create({
    data: {
      id: newId(now),
      accountId: id,
      providerId: "credential",
      userId: id,
      password: passwordHash,
      createdAt: now,
      updatedAt: now,
    },
  });
  return asId<UserId>(id);
}
