import type { Role } from "@/lib/core/access/role";
import type { LinkState } from "@/lib/core/people/link-lifetime";
import { findInvitation } from "@/lib/data/people/find-invitation";
import { findProjectName } from "@/lib/data/projects/find-project-name";
import type { PublicContext } from "@/lib/services/public-context";

export type InvitationView =
  | { state: "open"; project: string; role: Role; email: string | null }
  | { state: Exclude<LinkState, "open"> | "unknown" };

/** What an invitation's holder may know: of one that no longer works only why. */
export function readInvitation(ctx: PublicContext, token: string): Promise<InvitationView> {
  return ctx.db.transact("all", async (db) => {
    const found = await findInvitation(db, token, ctx.now);
    if (found === null) return { state: "unknown" };
    if (found.state !== "open") return { state: found.state };
    const project = await findProjectName(db, found.projectId);
    return { state: "open", project, role: found.role, email: found.email };
  });
}
