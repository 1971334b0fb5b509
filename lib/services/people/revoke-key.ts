import { actorName } from "@/lib/core/access/actor";
import { conflict } from "@/lib/core/errors";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { revokeKeyRow } from "@/lib/data/people/revoke-key-row";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** Ends a key at once and for good. A conflict where it is revoked already or unknown here. */
export async function revokeKey(
  ctx: Context,
  { slug, keyId }: { slug: string; keyId: string },
): Promise<void> {
  const project = await openProject(ctx, slug, "manage_project");
  await ctx.db.transact(project.id, async (db) => {
    if (!(await revokeKeyRow(db, { projectId: project.id, id: keyId, now: ctx.now }))) {
      throw conflict("This key was revoked before.", "key_revoked");
    }
    await appendAuditEntry(db, {
      chain: project.id,
      at: ctx.now,
      actor: actorName(ctx.actor),
      action: "key.revoke",
      subjectType: "key",
      subjectId: keyId,
      requestId: ctx.requestId,
    });
  });
}
