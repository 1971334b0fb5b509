import "server-only";
import { auth } from "@/lib/server/auth";
import { readSession } from "@/lib/server/session";
import type { Context } from "@/lib/services/context";
import { endSession } from "@/lib/services/people/end-session";

/** Ends the session the request belongs to, at once, and returns the cookies that forget it. */
export async function signOut(ctx: Context, headers: Headers): Promise<string[]> {
  const session = await readSession(headers);
  if (session !== null) await endSession(ctx, session.id);
  const { headers: answer } = await auth().api.signOut({ headers, returnHeaders: true });
  return answer.getSetCookie();
}
