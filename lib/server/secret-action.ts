import "server-only";
import type { ActionState } from "@/lib/contract/action-state";
import { runAction } from "@/lib/server/action";
import type { Context } from "@/lib/services/context";

/** Runs a form's action whose outcome is a secret, handed to the form once and kept nowhere. */
export async function runSecretAction(
  work: (context: Context) => Promise<string>,
): Promise<ActionState> {
  const made: string[] = [];
  const state = await runAction(async (context) => {
    made.push(await work(context));
    return "";
  });
  const [secret] = made;
  return secret === undefined ? state : { ...state, secret };
}
