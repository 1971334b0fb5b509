import "server-only";
import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import type { ActionState } from "@/lib/contract/action-state";
import { createPublicContext } from "@/lib/server/public-context";
import { settleAction } from "@/lib/server/settle-action";
import type { PublicWorkContext } from "@/lib/services/public-context";

/** Runs a form's action for somebody who is not signed in; `sent` are the request's headers. */
export async function runPublicAction(
  work: (context: PublicWorkContext, sent: Headers) => Promise<string>,
): Promise<ActionState> {
  const sent = await headers();
  const context = createPublicContext(new Date(), sent.get("x-request-id") ?? randomUUID());
  return settleAction(context.requestId, () => work(context, sent));
}
