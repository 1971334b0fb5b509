import "server-only";
import type { ExportedEntry, LogCheck } from "@/lib/contract/log";
import { auditEntryHash, GENESIS_HASH } from "@/lib/data/log/audit-entry-hash";

function whyBroken(entry: ExportedEntry, previous: ExportedEntry | null): string | null {
  const expected = previous === null ? 1n : BigInt(previous.sequence) + 1n;
  if (BigInt(entry.sequence) !== expected) return `entry ${expected} is missing`;
  if (previous !== null && entry.chain !== previous.chain) return "it belongs to another chain";
  if (entry.previousHash !== (previous?.hash ?? GENESIS_HASH)) {
    return "it does not name its predecessor's hash";
  }
  const { at, hash, sequence, ...rest } = entry;
  const record = { ...rest, at: new Date(at), sequence: BigInt(sequence) };
  return auditEntryHash(record) === hash ? null : "its content does not give its hash";
}

/**
 * Checks a whole chain from its first entry, in order, in constant memory; stops at the first entry
 * that does not hold. A chain cut off at its end holds: compare the head with one kept elsewhere.
 */
export async function checkChain(
  entries: AsyncIterable<ExportedEntry> | Iterable<ExportedEntry>,
): Promise<LogCheck> {
  let previous: ExportedEntry | null = null;
  let count = 0;
  for await (const entry of entries) {
    const why = whyBroken(entry, previous);
    const head = previous === null ? null : { sequence: previous.sequence, hash: previous.hash };
    if (why !== null) return { entries: count, head, broken: { sequence: entry.sequence, why } };
    previous = entry;
    count += 1;
  }
  const head = previous === null ? null : { sequence: previous.sequence, hash: previous.hash };
  return { entries: count, head, broken: null };
}
