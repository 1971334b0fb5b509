import type { ExportedEntry, LogCheck } from "@/lib/contract/log";
import { checkChain } from "@/lib/data/log/check-chain";

/** Recomputes a chain from an exported log, which needs no database and no permission. */
export function verifyExport(entries: AsyncIterable<ExportedEntry>): Promise<LogCheck> {
  return checkChain(entries);
}
