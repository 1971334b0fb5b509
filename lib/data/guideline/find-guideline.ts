import "server-only";
import type { Guideline } from "@/lib/contract/guideline";
import { guidelineContentSchema } from "@/lib/contract/guideline";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** One version of the project's guideline, or the one in force where none is named; null where there is none. */
export async function findGuideline(
  db: Db,
  projectId: ProjectId,
  version: number | null,
): Promise<Guideline | null> {
  const asked = version ?? (await versionInForce(db, projectId));
  const stored = await db.guidelineVersion.findUnique({
    where: { projectId_version: { projectId, version: asked } },
    select: { version: true, content: true },
  });
  if (stored === null) return null;
  return { version: stored.version, ...guidelineContentSchema.parse(stored.content) };
}

async function versionInForce(db: Db, projectId: ProjectId): Promise<number> {
  const { guidelineVersion } = await db.project.findUniqueOrThrow({
    where: { id: projectId },
    select: { guidelineVersion: true },
  });
  return guidelineVersion;
}
