import type { SessionRow } from "@/lib/data/people/list-sessions";
import { listSessions } from "@/lib/data/people/list-sessions";
import type { Context } from "@/lib/services/context";
import { requirePerson } from "@/lib/services/require-person";

/** Where the person is signed in, newest first. */
export async function listOwnSessions(ctx: Context): Promise<SessionRow[]> {
  const { userId } = requirePerson(ctx);
  return await ctx.db.transact("all", (db) => listSessions(db, userId, ctx.now));
}
