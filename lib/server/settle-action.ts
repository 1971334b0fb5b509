import "server-only";
import type { ActionState } from "@/lib/contract/action-state";
import { Failure } from "@/lib/core/errors";
import { log } from "@/lib/server/log";

/** What a form shows of its action's outcome. Next's own redirects and not-found signals pass through. */
export async function settleAction(
  requestId: string,
  work: () => Promise<string>,
): Promise<ActionState> {
  try {
    return { status: "done", message: await work(), problems: [] };
  } catch (error) {
    if (error instanceof Failure) {
      return { status: "failed", message: error.message, problems: error.problems };
    }
    if (error instanceof Error && "digest" in error) throw error;
    log.error({ requestId, err: error }, "action failed");
    const message = `Something went wrong. Try again; if it stays, the log has it under ${requestId}.`;
    return { status: "failed", message, problems: [] };
  }
}
