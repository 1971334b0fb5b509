import "server-only";
import { canonicalJson } from "@/lib/core/export/canonical-json";
import type { Json } from "@/lib/core/export/json";
import { sha256 } from "@/lib/data/sha256";

/** What the first entry of a chain names as its predecessor's hash. */
export const GENESIS_HASH = "0".repeat(64);

/** One entry of a chain, without its own hash. `chain` is a project's id, or "instance". */
export type AuditRecord = {
  chain: string;
  sequence: bigint;
  at: Date;
  /** `user:<id>`, `key:<id>`, `cli:<operating-system user>` or `system`. */
  actor: string;
  action: string;
  subjectType: string;
  subjectId: string;
  before?: Json;
  after?: Json;
  reason?: string | null;
  requestId: string;
  previousHash: string;
};

/** SHA-256 over the RFC 8785 form of the entry with its predecessor's hash; absent fields are null. */
export function auditEntryHash(record: AuditRecord): string {
  return sha256(
    canonicalJson({
      chain: record.chain,
      sequence: record.sequence.toString(),
      at: record.at.toISOString(),
      actor: record.actor,
      action: record.action,
      subjectType: record.subjectType,
      subjectId: record.subjectId,
      before: record.before ?? null,
      after: record.after ?? null,
      reason: record.reason ?? null,
      requestId: record.requestId,
      previousHash: record.previousHash,
    }),
  );
}
