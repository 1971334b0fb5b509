import { RoleField } from "@/components/settings/role-field";
import { Chip } from "@/components/ui/chip";
import { ConfirmAction } from "@/components/ui/confirm-action";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/table";
import { TimeAgo } from "@/components/ui/time-ago";
import type { FormAction } from "@/lib/contract/action-state";
import type { Role } from "@/lib/core/access/role";

export type MemberLine = {
  userId: string;
  name: string;
  email: string;
  role: Role;
  joinedAt: string;
  disabled: boolean;
};

type MemberTableProps = {
  members: readonly MemberLine[];
  ownId: string;
  nowMs: number;
  timeZone: string;
  changeRole: FormAction;
  remove: FormAction;
};

/** Who is in the project, with the way to change that. */
export function MemberTable(props: MemberTableProps) {
  return (
    <Table aria-label="Members">
      <thead>
        <tr>
          <TableHead>Person</TableHead>
          <TableHead>Role</TableHead>
          <TableHead>Since</TableHead>
          <TableHead>
            <span className="sr-only">Change</span>
          </TableHead>
        </tr>
      </thead>
      <tbody>
        {props.members.map((member) => (
          <TableRow key={member.userId}>
            <TableCell>
              <span className="font-medium">{member.name}</span>{" "}
              <span className="text-ink-3">{member.email}</span>{" "}
              {member.userId === props.ownId ? <Chip>you</Chip> : null}{" "}
              {member.disabled ? <Chip tone="warn">account disabled</Chip> : null}
            </TableCell>
            <TableCell>{member.role}</TableCell>
            <TableCell className="whitespace-nowrap text-ink-2">
              <TimeAgo at={member.joinedAt} nowMs={props.nowMs} timeZone={props.timeZone} />
            </TableCell>
            <TableCell numeric className="whitespace-nowrap">
              <MemberActions member={member} {...props} />
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}

type MemberActionsProps = Pick<MemberTableProps, "changeRole" | "remove" | "ownId"> & {
  member: MemberLine;
};

function MemberActions({ member, changeRole, remove, ownId }: MemberActionsProps) {
  const own = member.userId === ownId;
  return (
    <>
      <ConfirmAction
        label="Change role"
        name={`Change role of ${member.name}`}
        title={`Role of ${member.name}`}
        confirm="Change role"
        tone="primary"
        fields={{ userId: member.userId }}
        action={changeRole}
      >
        <RoleField initial={member.role} />
        <p className="text-ink-2 text-xs">
          Another role ends {own ? "your" : "their"} sessions at once: {own ? "you" : "they"} sign
          in again with it.
        </p>
      </ConfirmAction>
      <ConfirmAction
        label="Remove"
        name={`Remove ${member.name}`}
        title={`Remove ${member.name}?`}
        confirm="Remove from the project"
        fields={{ userId: member.userId }}
        action={remove}
      >
        <p>
          {own ? "You" : "They"} are signed out and do not see the project any more. Their labels
          and entries stay. A new invitation brings them back.
        </p>
      </ConfirmAction>
    </>
  );
}
