import type { KeyScope, Role } from "../access/role";

/** What each role may do, in the words a person chooses by. */
export const ROLE_MEANING: Record<Role, string> = {
  viewer: "Reads cases, sets, releases, audit and log. Changes nothing.",
  reviewer: "Reviews the cases of the queues and proposes samples.",
  lead: "Also imports, assigns, approves, releases and edits guideline and policy.",
  admin: "Also manages members, API keys and the project’s settings.",
};

/** What each scope lets a key do. */
export const SCOPE_MEANING: Record<KeyScope, string> = {
  "cases:write": "Send cases in",
  "cases:read": "Read cases and their labels",
  "releases:read": "Read and export evaluation sets and releases",
  guard: "Ask the guardrail for a decision",
};
