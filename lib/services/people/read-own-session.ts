import type { Context } from "@/lib/services/context";

/** Who the caller is and where they may go: for clients that want to know before they ask for more. */
export function readOwnSession({ actor }: Context): Promise<unknown> {
  return Promise.resolve(view(actor));
}

function view(actor: Context["actor"]) {
  if (actor.kind === "key") return { kind: "key", scopes: actor.scopes };
  if (actor.kind !== "user") return { kind: actor.kind };
  return {
    kind: "user",
    id: actor.userId,
    name: actor.name,
    instanceAdmin: actor.isInstanceAdmin,
    projects: actor.memberships.map(({ slug, role }) => ({ slug, role })),
  };
}
