import { deskDatabase } from "@/lib/client/desk/desk-database";
import { withSenderLock } from "@/lib/client/outbox/sender-lock";

/** How many submissions of this person wait in this browser: signing out would lose them. */
export async function waitingInOutbox(userId: string): Promise<number> {
  try {
    const entries = await (await deskDatabase()).getAll("outbox");
    return entries.filter((entry) => entry.userId === userId).length;
  } catch {
    // A browser that keeps nothing has nothing waiting.
    return 0;
  }
}

/** Forgets every submission and draft in this browser: what signing out does. */
export async function clearOutbox(): Promise<void> {
  const database = await deskDatabase().catch(() => null);
  if (database === null) return;
  await withSenderLock(() =>
    Promise.all([database.clear("outbox"), database.clear("drafts")]).then(() => undefined),
  );
}
