import type { ProjectId } from "../brand";
import type { Actor } from "./actor";
import type { KeyScope, Role } from "./role";

type Grant = { roles: readonly Role[]; scope?: KeyScope };

const EVERYONE = ["viewer", "reviewer", "lead", "admin"] as const;
const REVIEWERS = ["reviewer", "lead", "admin"] as const;
const LEADS = ["lead", "admin"] as const;

/** Who may do what in a project, one row per operation. */
export const PERMISSIONS = {
  read_project: { roles: EVERYONE },
  read_all_cases: { roles: ["viewer", "lead", "admin"], scope: "cases:read" },
  read_queue_cases: { roles: EVERYONE, scope: "cases:read" },
  read_sets: { roles: EVERYONE, scope: "releases:read" },
  read_proposals: { roles: EVERYONE },
  read_guideline: { roles: EVERYONE },
  edit_guideline: { roles: LEADS },
  read_audit: { roles: ["viewer", "lead", "admin"] },
  review: { roles: REVIEWERS },
  manage_queue: { roles: LEADS },
  see_scores_before_commit: { roles: LEADS },
  propose: { roles: REVIEWERS },
  approve: { roles: LEADS },
  import_cases: { roles: LEADS, scope: "cases:write" },
  export_release: { roles: ["viewer", "lead", "admin"], scope: "releases:read" },
  edit_rules: { roles: LEADS },
  unmask: { roles: LEADS },
  read_log: { roles: ["viewer", "lead", "admin"] },
  read_own_log: { roles: EVERYONE },
  manage_project: { roles: ["admin"] },
  call_guard: { roles: [], scope: "guard" },
} as const satisfies Record<string, Grant>;

export type Operation = keyof typeof PERMISSIONS;

/** What an actor is to a project: `stranger` must not learn that it exists. */
export type Standing = "stranger" | "refused" | "allowed";

/**
 * Whether the actor may do the operation in the project. An instance administrator, the command
 * line and the system may do all that a role may; a key does what its scopes name, in its project.
 */
export function standing(actor: Actor, projectId: ProjectId, operation: Operation): Standing {
  const grant: Grant = PERMISSIONS[operation];
  switch (actor.kind) {
    case "system":
    case "cli":
      return "allowed";
    case "key":
      if (actor.projectId !== projectId) return "stranger";
      return grant.scope !== undefined && actor.scopes.includes(grant.scope)
        ? "allowed"
        : "refused";
    case "user": {
      if (actor.isInstanceAdmin) return grant.roles.length > 0 ? "allowed" : "refused";
      const membership = actor.memberships.find((one) => one.projectId === projectId);
      if (membership === undefined) return "stranger";
      return grant.roles.includes(membership.role) ? "allowed" : "refused";
    }
  }
}

/** Whether the operation is allowed; a short form of `standing`. */
export function can(actor: Actor, projectId: ProjectId, operation: Operation): boolean {
  return standing(actor, projectId, operation) === "allowed";
}
