import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

export type Project = {
  id: ProjectId;
  slug: string;
  name: string;
  /** Made up by the product to look around in. */
  isDemo: boolean;
  /** IANA name: weeks and days of this project are counted in it. */
  timeZone: string;
  randomAuditRate: number;
  randomAuditSeed: string;
  randomAuditShare: number;
  scorerInForce: string;
  policyVersion: number;
  guidelineVersion: number;
};

/** The project of that slug, or null. Needs scope "all". */
export async function findProject(db: Db, slug: string): Promise<Project | null> {
  const project = await db.project.findUnique({ where: { slug }, omit: { createdAt: true } });
  return project === null ? null : { ...project, id: asId<ProjectId>(project.id) };
}
