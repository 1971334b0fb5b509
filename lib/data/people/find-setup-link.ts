import "server-only";
import type { LinkState } from "@/lib/core/people/link-lifetime";
import { linkState } from "@/lib/core/people/link-lifetime";
import type { Db } from "@/lib/data/client";
import { sha256 } from "@/lib/data/sha256";

/** What became of a set-up link, or null where there is none of that token. */
export async function findSetupLink(db: Db, token: string, now: Date): Promise<LinkState | null> {
  const link = await db.setupLink.findUnique({ where: { tokenHash: sha256(token) } });
  return link === null ? null : linkState({ ...link, revokedAt: null }, now);
}
