import "server-only";
import type { LogEntry } from "@/lib/contract/log";
import type { LogChain } from "@/lib/core/access/log-chain";
import type { Transactions } from "@/lib/data/client";
import { readChainBatch } from "@/lib/data/log/list-audit-entries";
import { scopeOfChain } from "@/lib/data/log/scope-of-chain";

const BATCH_SIZE = 5_000;

/** A chain from its first entry, in order, each batch in a transaction of its own. */
export async function* readChain(
  database: Transactions,
  chain: LogChain,
): AsyncGenerator<LogEntry> {
  let after = 0n;
  while (true) {
    const range = { after, limit: BATCH_SIZE };
    const batch = await database.transact(scopeOfChain(chain), (db) =>
      readChainBatch(db, chain, range),
    );
    yield* batch;
    const last = batch.at(-1);
    if (last === undefined || batch.length < BATCH_SIZE) return;
    after = BigInt(last.sequence);
  }
}
