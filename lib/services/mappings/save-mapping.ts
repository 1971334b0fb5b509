import { actorName } from "@/lib/core/access/actor";
import { conflict } from "@/lib/core/errors";
import type { CsvMapping } from "@/lib/core/formats/csv-mapping";
import { SHIPPED_MAPPINGS } from "@/lib/core/formats/shipped-mappings";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { MAPPINGS_A_PROJECT, putMapping } from "@/lib/data/mappings/put-mapping";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/**
 * Keeps a mapping under a name, in place of one that was there. A conflict where the name is a shipped
 * one's, or the project keeps as many as it may. Saving the same again changes nothing.
 */
export async function saveMapping(
  ctx: Context,
  { content, name, project: slug }: { project: string; name: string; content: CsvMapping },
): Promise<void> {
  const project = await openProject(ctx, slug, "import_cases");
  if (SHIPPED_MAPPINGS.some((shipped) => shipped.name === name)) {
    throw conflict(`The mapping ${name} comes with the product: choose another name.`, "shipped");
  }
  await ctx.db.transact(project.id, async (db) => {
    const by = actorName(ctx.actor);
    const kept = { projectId: project.id, name, content, by, at: ctx.now };
    const outcome = await putMapping(db, kept);
    if (outcome === "unchanged") return;
    if (outcome === "full") {
      const message = `A project keeps at most ${MAPPINGS_A_PROJECT} mappings: remove one first.`;
      throw conflict(message, "too_many");
    }
    await appendAuditEntry(db, {
      chain: project.id,
      at: ctx.now,
      actor: by,
      action: outcome === "created" ? "mapping.create" : "mapping.change",
      subjectType: "mapping",
      subjectId: name,
      after: {
        raters: content.raters.map((rater) => rater.name),
        final: content.final?.name ?? null,
      },
      requestId: ctx.requestId,
    });
  });
}
