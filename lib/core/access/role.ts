export const ROLES = ["viewer", "reviewer", "lead", "admin"] as const;
export type Role = (typeof ROLES)[number];

export const KEY_SCOPES = ["cases:write", "cases:read", "releases:read", "guard"] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];
