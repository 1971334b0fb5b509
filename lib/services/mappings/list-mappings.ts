import type { KeptMapping } from "@/lib/contract/mappings";
import { SHIPPED_MAPPINGS } from "@/lib/core/formats/shipped-mappings";
import { listKeptMappings } from "@/lib/data/mappings/list-kept-mappings";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** The mappings a project keeps, by name, and then the shipped ones. */
export async function listMappings(ctx: Context, projectSlug: string): Promise<KeptMapping[]> {
  const project = await openProject(ctx, projectSlug, "import_cases");
  const kept = await ctx.db.transact(project.id, (db) => listKeptMappings(db, project.id));
  const shipped = SHIPPED_MAPPINGS.map((one) => ({ ...one, shipped: true, updatedAt: null }));
  return [...kept, ...shipped];
}
