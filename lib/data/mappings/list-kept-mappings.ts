import "server-only";
import { csvMappingSchema } from "@/lib/contract/csv-mapping";
import type { KeptMapping } from "@/lib/contract/mappings";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** The mappings a project keeps, by name; without one that this version doesn't understand. */
export async function listKeptMappings(db: Db, projectId: ProjectId): Promise<KeptMapping[]> {
  const rows = await db.importMapping.findMany({
    where: { projectId },
    orderBy: { name: "asc" },
    select: { name: true, content: true, updatedAt: true },
  });
  return rows.flatMap(({ content, name, updatedAt }) => {
    const parsed = csvMappingSchema.safeParse(content);
    if (!parsed.success) return [];
    const kept = { name, shipped: false, description: null, content: parsed.data };
    return { ...kept, updatedAt: updatedAt.toISOString() };
  });
}
