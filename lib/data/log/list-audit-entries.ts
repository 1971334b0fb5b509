import "server-only";
import type { LogEntry } from "@/lib/contract/log";
import type { Db } from "@/lib/data/client";
import { Prisma } from "@/prisma/generated/client";

type Row = Omit<LogEntry, "sequence" | "at"> & { sequence: bigint; at: Date };

export type EntryFilter = {
  before: bigint | null;
  actor: string | null;
  action: string | null;
  subjectId: string | null;
  limit: number;
};

const COLUMNS = Prisma.sql`
  e.chain, e.sequence, e.at, e.actor, e.action, e.subject_type AS "subjectType",
  e.subject_id AS "subjectId", e.before, e.after, e.reason, e.request_id AS "requestId",
  e.previous_hash AS "previousHash", e.hash,
  coalesce(u.name, k.name, e.actor) AS "actorName"`;
const NAMES = Prisma.sql`
  LEFT JOIN app_user u ON e.actor = 'user:' || u.id
  LEFT JOIN api_key k ON e.actor = 'key:' || k.id`;

function toEntry(row: Row): LogEntry {
  return { ...row, sequence: row.sequence.toString(), at: row.at.toISOString() };
}

/** The newest entries of a chain that fit the filter, newest first. */
export async function listAuditEntries(
  db: Db,
  chain: string,
  filter: EntryFilter,
): Promise<LogEntry[]> {
  const { action, actor, before, limit, subjectId } = filter;
  const conditions = [
    Prisma.sql`e.chain = ${chain}`,
    ...(before === null ? [] : [Prisma.sql`e.sequence < ${before}`]),
    ...(actor === null ? [] : [Prisma.sql`e.actor = ${actor}`]),
    ...(action === null ? [] : [Prisma.sql`e.action = ${action}`]),
    ...(subjectId === null ? [] : [Prisma.sql`e.subject_id = ${subjectId}`]),
  ];
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${COLUMNS} FROM audit_entry e ${NAMES}
    WHERE ${Prisma.join(conditions, " AND ")}
    ORDER BY e.sequence DESC LIMIT ${limit}`;
  return rows.map(toEntry);
}

/** Up to `limit` entries of a chain after the given number, in order. */
export async function readChainBatch(
  db: Db,
  chain: string,
  range: { after: bigint; limit: number },
): Promise<LogEntry[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${COLUMNS} FROM audit_entry e ${NAMES}
    WHERE e.chain = ${chain} AND e.sequence > ${range.after}
    ORDER BY e.sequence LIMIT ${range.limit}`;
  return rows.map(toEntry);
}

/** The end of a chain as its lock row holds it, or null for an empty one. */
export async function readChainEnd(
  db: Db,
  chain: string,
): Promise<{ sequence: bigint; hash: string } | null> {
  const end = await db.auditChain.findUnique({ where: { chain } });
  return end === null ? null : { sequence: end.sequence, hash: end.hash };
}
