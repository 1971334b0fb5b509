import type { Role } from "@/lib/core/access/role";

/** What a member is called, and what that allows in one sentence. */
export const ROLE_NAMES: Record<Role, { name: string; may: string }> = {
  viewer: { name: "Viewer", may: "reads cases, sets, audit and log, and changes nothing" },
  reviewer: { name: "Reviewer", may: "reviews cases and proposes samples" },
  lead: { name: "Lead", may: "imports, assigns, approves, releases and sets the policy" },
  admin: { name: "Admin", may: "does all a lead does, and manages members and keys" },
};
