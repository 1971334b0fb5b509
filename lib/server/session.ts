import "server-only";
import { auth } from "@/lib/server/auth";

/** The session a request belongs to, or null. Says nothing of what the person may do. */
export async function readSession(
  headers: Headers,
): Promise<{ id: string; userId: string } | null> {
  const found = await auth().api.getSession({ headers });
  return found === null ? null : { id: found.session.id, userId: found.user.id };
}
