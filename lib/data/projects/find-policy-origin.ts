import "server-only";
import type { PolicyOrigin } from "@/lib/contract/home";
import type { Db } from "@/lib/data/client";
import type { Project } from "@/lib/data/projects/find-project";

/** Who published the policy in force, by name, and when. */
export async function findPolicyOrigin(
  db: Db,
  project: Pick<Project, "id" | "policyVersion">,
): Promise<PolicyOrigin> {
  const [found] = await db.$queryRaw<{ createdAt: Date; createdBy: string }[]>`
    SELECT p.created_at AS "createdAt", coalesce(u.name, p.created_by) AS "createdBy"
    FROM policy_version p LEFT JOIN app_user u ON p.created_by = 'user:' || u.id
    WHERE p.project_id = ${project.id}::uuid AND p.version = ${project.policyVersion}`;
  if (found === undefined) throw new Error(`Policy version ${project.policyVersion} is missing.`);
  return { createdAt: found.createdAt.toISOString(), createdBy: found.createdBy };
}
