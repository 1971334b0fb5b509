import "server-only";
import type { KeyScope } from "@/lib/core/access/role";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

export type KeyRow = {
  id: string;
  name: string;
  prefix: string;
  scopes: readonly KeyScope[];
  createdAt: Date;
  /** To the minute. */
  lastUsedAt: Date | null;
  revokedAt: Date | null;
};

/** The project's keys, those that work first, then newest first. Never their hashes. */
export async function listKeys(db: Db, projectId: ProjectId): Promise<KeyRow[]> {
  const rows = await db.apiKey.findMany({
    where: { projectId },
    omit: { hash: true, createdBy: true, projectId: true },
    orderBy: [{ revokedAt: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }],
  });
  return rows.map((row) => ({ ...row, scopes: row.scopes as KeyScope[] }));
}
