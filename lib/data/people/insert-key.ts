import "server-only";
import type { KeyScope } from "@/lib/core/access/role";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";
import { sha256 } from "@/lib/data/sha256";

const SHOWN_CHARACTERS = 10;

export type NewKey = {
  projectId: ProjectId;
  name: string;
  scopes: readonly KeyScope[];
  secret: string;
  createdBy: string;
  now: Date;
};

/** Stores a key by its secret's hash and first ten characters; returns its id. */
export async function insertKey(db: Db, key: NewKey): Promise<string> {
  const id = newId(key.now);
  await db.apiKey.create({
    data: {
      id,
      projectId: key.projectId,
      name: key.name,
      prefix: key.secret.slice(0, SHOWN_CHARACTERS),
      hash: sha256(key.secret),
      scopes: [...key.scopes],
      createdBy: key.createdBy,
      createdAt: key.now,
    },
  });
  return id;
}
