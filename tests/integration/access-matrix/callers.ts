import type { KeyScope } from "@/lib/core/access/role";

/** Who calls: members by role, and keys with one scope alone. */
export const MEMBERS = ["viewer", "reviewer", "lead", "admin"] as const;
export const KEYS = ["cases:write", "cases:read", "releases:read", "guard"] as const;
export type Member = (typeof MEMBERS)[number];
export type Caller = Member | `key ${KeyScope}`;

export const EVERYONE: readonly Caller[] = [...MEMBERS];
export const READERS: readonly Caller[] = ["viewer", "lead", "admin"];
export const REVIEWERS: readonly Caller[] = ["reviewer", "lead", "admin"];
export const LEADS: readonly Caller[] = ["lead", "admin"];
export const ADMINS: readonly Caller[] = ["admin"];

/**
 * What is expected of one operation. `project`: the callers named may, other members and keys get
 * 403, everybody else 404 whether or not the project exists. `signed-in`: any person or key.
 * `instance`: an administrator of the instance alone. `public`: nobody has to be signed in.
 */
export type Expectation =
  | { kind: "project"; who: readonly Caller[]; call?: Call }
  | { kind: "signed-in"; call?: Call }
  | { kind: "instance"; call?: Call }
  | { kind: "public" };

/** A call that is right in form, so that nothing but the caller's right decides. */
export type Call = {
  /** Parts of the address; those left out are a fresh UUID, and `project` the project. */
  params?: Record<string, string>;
  query?: string;
  body?: unknown;
};

export const only = (who: readonly Caller[], call?: Call): Expectation =>
  call === undefined ? { kind: "project", who } : { kind: "project", who, call };
