import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { GuidelineText } from "@/lib/core/guideline/passage";
import type { Db } from "@/lib/data/client";
import type { Prisma } from "@/prisma/generated/client";

export type NewGuidelineVersion = {
  projectId: ProjectId;
  /** The version in force that it follows. */
  basedOn: number;
  text: GuidelineText;
  note: string;
  /** As the audit log names them. */
  createdBy: string;
  now: Date;
};

/**
 * Puts the next version in force, for ever stored, and gives its number; null where the version it is
 * based on is no longer the one in force. Of two at once, one gets null.
 */
export async function insertGuidelineVersion(
  db: Db,
  next: NewGuidelineVersion,
): Promise<number | null> {
  const { projectId, basedOn, text, note, createdBy, now } = next;
  const version = basedOn + 1;
  const moved = await db.project.updateMany({
    where: { id: projectId, guidelineVersion: basedOn },
    data: { guidelineVersion: version },
  });
  if (moved.count === 0) return null;
  const content: Prisma.InputJsonObject = { ...text, note };
  await db.guidelineVersion.create({
    data: { projectId, version, content, createdBy, createdAt: now },
  });
  return version;
}
