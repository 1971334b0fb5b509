import "server-only";
import type { Db } from "@/lib/data/client";
import type { AuditRecord } from "@/lib/data/log/audit-entry-hash";
import { auditEntryHash, GENESIS_HASH } from "@/lib/data/log/audit-entry-hash";

/** What changed, by whom. `before` and `after` hold the changed fields alone, never message texts. */
export type AuditEntryInput = Omit<AuditRecord, "sequence" | "previousHash">;

/**
 * Appends to the chain in the caller's transaction and returns the entry's number.
 * Holds the chain's end until that transaction ends, so it comes last in a service.
 */
export async function appendAuditEntry(db: Db, input: AuditEntryInput): Promise<bigint> {
  const [end] = await db.$queryRaw<{ sequence: bigint; hash: string }[]>`
    INSERT INTO audit_chain (chain, sequence, hash) VALUES (${input.chain}, 0, ${GENESIS_HASH})
    ON CONFLICT (chain) DO UPDATE SET sequence = audit_chain.sequence
    RETURNING sequence, hash`;
  if (end === undefined)
    throw new Error(`The end of audit chain ${input.chain} did not come back.`);
  const record: AuditRecord = { ...input, sequence: end.sequence + 1n, previousHash: end.hash };
  const hash = auditEntryHash(record);
  await db.$executeRaw`
    WITH entry AS (
      INSERT INTO audit_entry
        (chain, sequence, at, actor, action, subject_type, subject_id, before, after, reason,
         request_id, previous_hash, hash)
      VALUES
        (${record.chain}, ${record.sequence}, ${record.at}, ${record.actor}, ${record.action},
         ${record.subjectType}, ${record.subjectId}, ${JSON.stringify(record.before ?? null)}::jsonb,
         ${JSON.stringify(record.after ?? null)}::jsonb, ${record.reason ?? null},
         ${record.requestId}, ${record.previousHash}, ${hash})
    )
    UPDATE audit_chain SET sequence = ${record.sequence}, hash = ${hash}
    WHERE chain = ${record.chain}`;
  return record.sequence;
}
