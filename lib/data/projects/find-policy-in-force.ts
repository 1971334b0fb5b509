import "server-only";
import { policyContentSchema } from "@/lib/contract/policy";
import type { Policy } from "@/lib/core/routing/policy";
import type { Db } from "@/lib/data/client";
import type { Project } from "@/lib/data/projects/find-project";

/** The policy that new cases of the project fall under. */
export async function findPolicyInForce(db: Db, project: Project): Promise<Policy> {
  const { version, content } = await db.policyVersion.findUniqueOrThrow({
    where: { projectId_version: { projectId: project.id, version: project.policyVersion } },
  });
  return { ...policyContentSchema.parse(content), version };
}
