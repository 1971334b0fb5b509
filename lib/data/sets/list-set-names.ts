import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** The project's evaluation sets in their order, by name alone. */
export function listSetNames(
  db: Db,
  projectId: ProjectId,
): Promise<{ slug: string; name: string }[]> {
  return db.evaluationSet.findMany({
    where: { projectId },
    select: { slug: true, name: true },
    orderBy: [{ position: "asc" }, { slug: "asc" }],
  });
}
