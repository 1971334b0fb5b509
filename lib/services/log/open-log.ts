import type { Operation } from "@/lib/core/access/can";
import type { LogChain } from "@/lib/core/access/log-chain";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { requireInstanceAdmin } from "@/lib/services/require-instance-admin";

/** Whose log: a project's, by its slug, or the instance's own. */
export type LogOwner = { project: string } | "instance";

/**
 * The chain, if the actor may do the operation with it. The instance's is for its administrators
 * and the command line alone.
 */
export async function openLog(
  ctx: Context,
  owner: LogOwner,
  operation: Extract<Operation, "read_log" | "read_own_log">,
): Promise<LogChain> {
  if (owner !== "instance") return (await openProject(ctx, owner.project, operation)).id;
  requireInstanceAdmin(ctx);
  return "instance";
}
