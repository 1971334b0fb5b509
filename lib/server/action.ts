import "server-only";
import type { Problem } from "@/lib/core/errors";
import { Failure } from "@/lib/core/errors";
import { getContext } from "@/lib/server/context";
import { log } from "@/lib/server/log";
import type { Context } from "@/lib/services/context";

/** What a form shows after its action: nothing, success with a sentence, or what was wrong where. */
export type ActionState = {
  status: "idle" | "done" | "failed";
  message: string;
  problems: readonly Problem[];
};

/** Runs a form's action as the signed-in person and turns failures into a state the form can show. */
export async function runAction(work: (context: Context) => Promise<string>): Promise<ActionState> {
  const context = await getContext();
  try {
    return { status: "done", message: await work(context), problems: [] };
  } catch (error) {
    if (error instanceof Failure) {
      return { status: "failed", message: error.message, problems: error.problems };
    }
    // Next's own redirects and not-found signals are thrown through.
    if (error instanceof Error && "digest" in error) throw error;
    log.error({ requestId: context.requestId, err: error }, "action failed");
    const message = `Something went wrong; nothing was changed. The log has it under ${context.requestId}.`;
    return { status: "failed", message, problems: [] };
  }
}
