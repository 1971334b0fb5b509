import "server-only";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";
import { sha256 } from "@/lib/data/sha256";

/** Makes `token` the only set-up link that works. */
export async function replaceSetupLink(
  db: Db,
  link: { token: string; expiresAt: Date; now: Date },
): Promise<void> {
  await db.setupLink.deleteMany({ where: { usedAt: null } });
  await db.setupLink.create({
    data: {
      id: newId(link.now),
      tokenHash: sha256(link.token),
      expiresAt: link.expiresAt,
      createdAt: link.now,
    },
  });
}
