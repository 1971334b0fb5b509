import type { LogEntry } from "@/lib/contract/log";
import { readChain } from "@/lib/data/log/read-chain";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** The project's whole log from its first entry, in order, to be written out as it is read. */
export async function exportLog(
  ctx: Context,
  projectSlug: string,
): Promise<AsyncGenerator<LogEntry>> {
  const project = await openProject(ctx, projectSlug, "read_log");
  return readChain(ctx.db, project.id);
}
