import "server-only";
import type { Role } from "@/lib/core/access/role";
import type { ProjectId } from "@/lib/core/brand";
import { conflict, notFound } from "@/lib/core/errors";
import type { Db } from "@/lib/data/client";
import { deleteMembership } from "@/lib/data/people/delete-membership";
import { findMemberRole } from "@/lib/data/people/find-member-role";
import { hasOtherAdmin } from "@/lib/data/people/has-other-admin";

/**
 * Takes a member out of the project and returns the role they had. `not_found` where they are none;
 * a conflict for the last administrator with a working account.
 */
export async function takeOutMember(db: Db, projectId: ProjectId, userId: string): Promise<Role> {
  // Administrators' rows are locked before the member's own, always in this order.
  const otherAdmin = await hasOtherAdmin(db, projectId, userId);
  const role = await findMemberRole(db, projectId, userId);
  if (role === null) throw notFound("This member");
  if (role === "admin" && !otherAdmin) {
    throw conflict("A project keeps at least one administrator.", "last_admin");
  }
  if (!(await deleteMembership(db, projectId, userId))) throw notFound("This member");
  return role;
}
