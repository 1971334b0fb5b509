import "server-only";
import type { ReleaseSummary } from "@/lib/contract/sets";
import type { ChangelogEntry } from "@/lib/core/evalset/changelog";
import type { Db } from "@/lib/data/client";

type Row = Omit<ReleaseSummary, "createdAt" | "changelog"> & {
  id: string;
  createdAt: Date;
  changelog: ChangelogEntry[];
};

export type StoredRelease = ReleaseSummary & { id: string };

/** Every release of a set, newest first, with who made it by name. */
export async function listReleases(db: Db, setId: string): Promise<StoredRelease[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT r.id, r.number, r.hash, r.notes, r.changelog, r.created_at AS "createdAt",
      coalesce(u.name, r.created_by) AS "createdBy",
      (SELECT count(*)::int FROM release_sample rs WHERE rs.release_id = r.id) AS samples
    FROM release r LEFT JOIN app_user u ON r.created_by = 'user:' || u.id
    WHERE r.set_id = ${setId}::uuid
    ORDER BY r.number DESC`;
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
}
