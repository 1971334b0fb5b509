import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import { DEFAULT_POLICY } from "@/lib/core/routing/default-policy";
import type { Db } from "@/lib/data/client";
import type { Prisma } from "@/prisma/generated/client";

type FirstVersions = { projectId: ProjectId; createdBy: string; now: Date; guideline: unknown };

/** Gives a new project version 1 of its policy and of its guideline. */
export async function insertFirstVersions(db: Db, first: FirstVersions): Promise<void> {
  const { projectId, createdBy, now, guideline } = first;
  const { version, ...policy } = DEFAULT_POLICY;
  const made = { projectId, version, createdBy, createdAt: now };
  await db.policyVersion.create({ data: { ...made, content: policy as Prisma.InputJsonObject } });
  await db.guidelineVersion.create({
    data: { ...made, content: guideline as Prisma.InputJsonObject },
  });
}
