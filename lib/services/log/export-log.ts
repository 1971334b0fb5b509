import type { LogEntry } from "@/lib/contract/log";
import { readChain } from "@/lib/data/log/read-chain";
import type { Context } from "@/lib/services/context";
import type { LogOwner } from "@/lib/services/log/open-log";
import { openLog } from "@/lib/services/log/open-log";

/** The whole log from its first entry, in order, to be written out as it is read. */
export async function exportLog(ctx: Context, owner: LogOwner): Promise<AsyncGenerator<LogEntry>> {
  return readChain(ctx.db, await openLog(ctx, owner, "read_log"));
}
