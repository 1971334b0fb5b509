import "server-only";
import type { UserId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";

/** Makes a person who works in the demo and can never sign in: without a password, and without access. */
export async function insertDemoPerson(
  db: Db,
  { email, name, now }: { email: string; name: string; now: Date },
): Promise<UserId> {
  const id = newId(now);
  await db.user.create({ data: { id, name, email, createdAt: now, updatedAt: now } });
  return asId<UserId>(id);
}
