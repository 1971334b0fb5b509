import { forbidden } from "@/lib/core/errors";
import type { Context } from "@/lib/services/context";

/** The first line of a service that only background work may call. */
export function requireSystem(ctx: Context): void {
  if (ctx.actor.kind !== "system") throw forbidden("Only background work does this.");
}
