import { actorName } from "@/lib/core/access/actor";
import { conflict, notFound } from "@/lib/core/errors";
import { SHIPPED_MAPPINGS } from "@/lib/core/formats/shipped-mappings";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { deleteMappingRow } from "@/lib/data/mappings/put-mapping";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** Forgets a kept mapping; what was imported by it stays. A conflict where it is a shipped one. */
export async function deleteMapping(
  ctx: Context,
  { name, project: slug }: { project: string; name: string },
): Promise<void> {
  const project = await openProject(ctx, slug, "import_cases");
  if (SHIPPED_MAPPINGS.some((shipped) => shipped.name === name)) {
    throw conflict(`The mapping ${name} comes with the product, and stays.`, "shipped");
  }
  await ctx.db.transact(project.id, async (db) => {
    if (!(await deleteMappingRow(db, { projectId: project.id, name }))) {
      throw notFound("This mapping");
    }
    await appendAuditEntry(db, {
      chain: project.id,
      at: ctx.now,
      actor: actorName(ctx.actor),
      action: "mapping.delete",
      subjectType: "mapping",
      subjectId: name,
      requestId: ctx.requestId,
    });
  });
}
