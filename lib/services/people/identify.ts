import type { Actor } from "@/lib/core/access/actor";
import type { Transactions } from "@/lib/data/client";
import { findKeyActor } from "@/lib/data/people/find-key-actor";
import { findUserActor } from "@/lib/data/people/find-user-actor";

/** The person of a session, or null where the account is unknown or disabled. */
export function identifyUser(db: Transactions, userId: string): Promise<Actor | null> {
  return db.transact("all", (tx) => findUserActor(tx, userId));
}

/** The key whose secret was sent, or null where it is unknown or revoked. */
export function identifyKey(db: Transactions, secret: string, now: Date): Promise<Actor | null> {
  return db.transact("all", (tx) => findKeyActor(tx, secret, now));
}
