import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import type { KeyScope } from "@/lib/core/access/role";
import type { ProjectId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { sha256 } from "@/lib/data/sha256";

/** The API key whose secret this is, or null where unknown or revoked. Needs scope "all". */
export async function findKeyActor(db: Db, secret: string, now: Date): Promise<Actor | null> {
  const key = await db.apiKey.findUnique({ where: { hash: sha256(secret) } });
  if (key === null || key.revokedAt !== null) return null;
  await db.$executeRaw`
    UPDATE api_key SET last_used_at = ${now}
    WHERE id = ${key.id}::uuid
      AND (last_used_at IS NULL OR last_used_at < ${now}::timestamptz - interval '1 minute')`;
  return {
    kind: "key",
    keyId: key.id,
    projectId: asId<ProjectId>(key.projectId),
    scopes: key.scopes as KeyScope[],
  };
}
