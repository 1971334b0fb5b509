import "server-only";
import type { ActionState } from "@/lib/contract/action-state";
import { getContext } from "@/lib/server/context";
import { settleAction } from "@/lib/server/settle-action";
import type { Context } from "@/lib/services/context";

/** Runs a form's action as the signed-in person and turns failures into a state the form can show. */
export async function runAction(work: (context: Context) => Promise<string>): Promise<ActionState> {
  const context = await getContext();
  return settleAction(context.requestId, () => work(context));
}
