import type { Role } from "@/lib/core/access/role";
import { ROLE_MEANING } from "@/lib/core/people/role-meaning";

type OwnRoleProps = { project: string; timeZone: string; role: Role };

/** What somebody without the right to change anything here may know. */
export function OwnRole({ project, timeZone, role }: OwnRoleProps) {
  return (
    <div className="flex max-w-[72ch] flex-col gap-3">
      <dl className="grid grid-cols-[140px_minmax(0,1fr)] gap-y-1.5">
        <dt className="text-ink-2">Project</dt>
        <dd>{project}</dd>
        <dt className="text-ink-2">Time zone</dt>
        <dd>{timeZone}</dd>
        <dt className="text-ink-2">Your role</dt>
        <dd>
          {role}. {ROLE_MEANING[role]}
        </dd>
      </dl>
      <p className="text-ink-2 text-sm">
        Administrators of the project set it up, and give roles and keys. You can leave the project
        on your account’s page.
      </p>
    </div>
  );
}
