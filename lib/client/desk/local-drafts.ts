import type { StoredDraft } from "@/lib/client/desk/desk-database";
import { deskDatabase } from "@/lib/client/desk/desk-database";

const KEPT_MS = 30 * 86_400_000;

/** The draft this browser keeps of a slot for this person; null too where the browser keeps nothing. */
export async function readLocalDraft(slotId: string, userId: string): Promise<StoredDraft | null> {
  try {
    const draft = await (await deskDatabase()).get("drafts", slotId);
    return draft?.userId === userId ? draft : null;
  } catch {
    // The server's draft is then the only one.
    return null;
  }
}

/** Keeps a draft in this browser. False where the browser keeps nothing. */
export async function writeLocalDraft(draft: StoredDraft): Promise<boolean> {
  try {
    await (await deskDatabase()).put("drafts", draft);
    return true;
  } catch {
    return false;
  }
}

/** Forgets the draft of a slot: it was submitted, or taken over by the server's. */
export async function forgetLocalDraft(slotId: string): Promise<void> {
  try {
    await (await deskDatabase()).delete("drafts", slotId);
  } catch {
    // There was none to forget.
  }
}

/** Forgets drafts nobody came back to for thirty days. */
export async function pruneLocalDrafts(now: number): Promise<void> {
  try {
    const database = await deskDatabase();
    for (const draft of await database.getAll("drafts")) {
      if (draft.savedAt < now - KEPT_MS) await database.delete("drafts", draft.slotId);
    }
  } catch {
    // Nothing is kept, so nothing is old.
  }
}
