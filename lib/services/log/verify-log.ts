import type { LogCheck, LogEntry } from "@/lib/contract/log";
import { checkChain } from "@/lib/data/log/check-chain";
import { readChainEnd } from "@/lib/data/log/list-audit-entries";
import { readChain } from "@/lib/data/log/read-chain";
import { scopeOfChain } from "@/lib/data/log/scope-of-chain";
import type { Context } from "@/lib/services/context";
import type { LogOwner } from "@/lib/services/log/open-log";
import { openLog } from "@/lib/services/log/open-log";

async function* upTo(last: bigint, entries: AsyncIterable<LogEntry>): AsyncGenerator<LogEntry> {
  for await (const entry of entries) {
    if (BigInt(entry.sequence) > last) return;
    yield entry;
  }
}

/**
 * Recomputes the whole chain. Also finds entries cut off at the end, since the chain's
 * end is kept apart; someone who rewrites both is found only by a head kept outside.
 */
export async function verifyLog(ctx: Context, owner: LogOwner): Promise<LogCheck> {
  const chain = await openLog(ctx, owner, "read_log");
  const end = await ctx.db.transact(scopeOfChain(chain), (db) => readChainEnd(db, chain));
  const last = end?.sequence ?? 0n;
  const check = await checkChain(upTo(last, readChain(ctx.db, chain)));
  if (check.broken !== null || end === null) return check;
  if (check.head?.sequence === last.toString() && check.head.hash === end.hash) return check;
  const missing = (BigInt(check.head?.sequence ?? "0") + 1n).toString();
  return { ...check, broken: { sequence: missing, why: "the log ends before it should" } };
}
