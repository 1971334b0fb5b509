import type { ProjectId } from "../brand";
import type { KeyScope, Role } from "./role";

export type Membership = { projectId: ProjectId; slug: string; role: Role };

/** Who asks. A key acts in one project; the system and the command line act in all. */
export type Actor =
  | {
      kind: "user";
      userId: string;
      name: string;
      isInstanceAdmin: boolean;
      memberships: readonly Membership[];
    }
  | { kind: "key"; keyId: string; projectId: ProjectId; scopes: readonly KeyScope[] }
  | { kind: "cli"; osUser: string }
  | { kind: "system" };

/** The actor as the audit log names it. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case "user":
      return `user:${actor.userId}`;
    case "key":
      return `key:${actor.keyId}`;
    case "cli":
      return `cli:${actor.osUser}`;
    case "system":
      return "system";
  }
}
