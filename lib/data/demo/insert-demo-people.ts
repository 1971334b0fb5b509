import "server-only";
import type { Membership } from "@/lib/core/access/actor";
import type { Role } from "@/lib/core/access/role";
import type { UserId } from "@/lib/core/brand";
import type { DemoPeople, DemoPerson } from "@/lib/core/demo/demo-people";
import type { Db } from "@/lib/data/client";
import { insertDemoPerson } from "@/lib/data/demo/insert-demo-person";
import { insertMembership } from "@/lib/data/people/insert-membership";

const PEOPLE: Record<keyof DemoPeople, { name: string; email: string; role: Role }> = {
  lead: { name: "Dara Okafor (demo)", email: "dara@fernway.invalid", role: "admin" },
  ines: { name: "Ines Duarte (demo)", email: "ines@fernway.invalid", role: "reviewer" },
  ben: { name: "Ben Hartmann (demo)", email: "ben@fernway.invalid", role: "reviewer" },
};

/** Makes the demo's people, members of its project. */
export async function insertDemoPeople(
  db: Db,
  { now, project }: { project: Pick<Membership, "projectId" | "slug">; now: Date },
): Promise<DemoPeople> {
  const make = async (who: keyof DemoPeople): Promise<DemoPerson> => {
    const { email, name, role } = PEOPLE[who];
    const userId: UserId = await insertDemoPerson(db, { email, name, now });
    await insertMembership(db, { projectId: project.projectId, userId, role, now });
    return {
      kind: "user",
      userId,
      name,
      isInstanceAdmin: false,
      memberships: [{ ...project, role }],
    };
  };
  return { lead: await make("lead"), ines: await make("ines"), ben: await make("ben") };
}
