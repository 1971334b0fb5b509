import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import { database } from "@/lib/server/database";
import { enqueue } from "@/lib/server/enqueue";
import type { Context } from "@/lib/services/context";

/** The one place a request's context is put together. */
export function createContext(actor: Actor, now: Date, requestId: string): Context {
  return { actor, now, random: Math.random, db: database(), enqueue, requestId };
}
