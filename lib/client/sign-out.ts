import { clearOutbox } from "@/lib/client/outbox/clear-outbox";
import { RequestError, requestJson } from "@/lib/client/request-json";

/**
 * Ends the session, then forgets what this browser keeps of the person's work. Throws where the
 * server can't be reached, and nothing is forgotten then. A session that had ended already is fine.
 */
export async function signOut(): Promise<void> {
  try {
    await requestJson<{ status: string }>("/api/v1/session", { method: "DELETE" });
  } catch (error) {
    if (!(error instanceof RequestError && error.status === 401)) throw error;
  }
  await clearOutbox();
}
