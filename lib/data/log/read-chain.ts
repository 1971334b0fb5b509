import "server-only";
import type { LogEntry } from "@/lib/contract/log";
import type { ProjectId } from "@/lib/core/brand";
import type { Database } from "@/lib/data/client";
import { readChainBatch } from "@/lib/data/log/list-audit-entries";

const BATCH_SIZE = 5_000;

/** A project's chain from its first entry, in order, each batch in a transaction of its own. */
export async function* readChain(database: Database, chain: ProjectId): AsyncGenerator<LogEntry> {
  let after = 0n;
  while (true) {
    const range = { after, limit: BATCH_SIZE };
    const batch = await database.transact(chain, (db) => readChainBatch(db, chain, range));
    yield* batch;
    const last = batch.at(-1);
    if (last === undefined || batch.length < BATCH_SIZE) return;
    after = BigInt(last.sequence);
  }
}
