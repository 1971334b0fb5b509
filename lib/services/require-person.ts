import type { Actor } from "@/lib/core/access/actor";
import { forbidden } from "@/lib/core/errors";
import type { Context } from "@/lib/services/context";

export type Person = Extract<Actor, { kind: "user" }>;

/** The signed-in person. Throws `forbidden` for keys and for work without a person. */
export function requirePerson(ctx: Context): Person {
  if (ctx.actor.kind !== "user") throw forbidden("Only a signed-in person may do this.");
  return ctx.actor;
}
