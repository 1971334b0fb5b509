import type { Role } from "@/lib/core/access/role";
import { ROLES } from "@/lib/core/access/role";
import { ROLE_MEANING } from "@/lib/core/people/role-meaning";

/** One of the four roles, each with what it may do. */
export function RoleField({ initial, error }: { initial: Role; error?: string | undefined }) {
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1.5 font-medium text-ink-2 text-xs">Role</legend>
      {ROLES.map((role) => (
        <label key={role} className="flex items-start gap-2.5 py-1">
          <input
            type="radio"
            name="role"
            value={role}
            defaultChecked={role === initial}
            className="mt-[3px] size-4 flex-none"
          />
          <span>
            <span className="font-medium">{role}</span>
            <span className="block text-ink-2 text-xs">{ROLE_MEANING[role]}</span>
          </span>
        </label>
      ))}
      {error === undefined ? null : <p className="text-fail text-xs">{error}</p>}
    </fieldset>
  );
}
