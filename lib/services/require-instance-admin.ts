import { forbidden } from "@/lib/core/errors";
import type { Context } from "@/lib/services/context";

/** Throws `forbidden` unless the actor administers the whole instance: a person so marked, or the command line. */
export function requireInstanceAdmin(ctx: Context): void {
  const { actor } = ctx;
  const may =
    actor.kind === "cli" ||
    actor.kind === "system" ||
    (actor.kind === "user" && actor.isInstanceAdmin);
  if (!may) throw forbidden("Only an administrator of this instance may do this.");
}
