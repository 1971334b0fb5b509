import { actorName } from "@/lib/core/access/actor";
import type { KeyScope } from "@/lib/core/access/role";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { insertKey } from "@/lib/data/people/insert-key";
import { newSecret } from "@/lib/data/people/new-secret";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

export type NewKey = { slug: string; name: string; scopes: readonly KeyScope[] };

/** Makes an API key of one project. Its secret is returned this once and stored as a hash. */
export async function createKey(
  ctx: Context,
  { slug, name, scopes }: NewKey,
): Promise<{ id: string; secret: string }> {
  const project = await openProject(ctx, slug, "manage_project");
  const secret = `plk_${newSecret()}`;
  const createdBy = actorName(ctx.actor);
  const id = await ctx.db.transact(project.id, async (db) => {
    const key = { projectId: project.id, name, scopes, secret, createdBy, now: ctx.now };
    const keyId = await insertKey(db, key);
    await appendAuditEntry(db, {
      chain: project.id,
      at: ctx.now,
      actor: createdBy,
      action: "key.create",
      subjectType: "key",
      subjectId: keyId,
      after: { name, scopes: [...scopes] },
      requestId: ctx.requestId,
    });
    return keyId;
  });
  return { id, secret };
}
