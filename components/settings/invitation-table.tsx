import { Chip } from "@/components/ui/chip";
import type { ChipTone } from "@/components/ui/chip-class";
import { ConfirmAction } from "@/components/ui/confirm-action";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/table";
import { TimeAgo } from "@/components/ui/time-ago";
import type { FormAction } from "@/lib/contract/action-state";
import type { Role } from "@/lib/core/access/role";
import type { LinkState } from "@/lib/core/people/link-lifetime";

export type InvitationLine = {
  id: string;
  email: string | null;
  role: Role;
  state: LinkState;
  createdAt: string;
  expiresAt: string;
};

type InvitationTableProps = {
  invitations: readonly InvitationLine[];
  nowMs: number;
  timeZone: string;
  revoke: FormAction;
};

const TONES: Record<LinkState, ChipTone> = {
  open: "accent",
  used: "pass",
  revoked: "neutral",
  expired: "neutral",
};

/** The links made so far and what became of each. */
export function InvitationTable(props: InvitationTableProps) {
  const { invitations, nowMs, timeZone, revoke } = props;
  return (
    <Table aria-label="Invitations">
      <thead>
        <tr>
          <TableHead>For</TableHead>
          <TableHead>Role</TableHead>
          <TableHead>State</TableHead>
          <TableHead>Made</TableHead>
          <TableHead>
            <span className="sr-only">Revoke</span>
          </TableHead>
        </tr>
      </thead>
      <tbody>
        {invitations.map((one) => (
          <TableRow key={one.id}>
            <TableCell>{one.email ?? <span className="text-ink-3">whoever has it</span>}</TableCell>
            <TableCell>{one.role}</TableCell>
            <TableCell className="whitespace-nowrap">
              <Chip tone={TONES[one.state]}>{one.state}</Chip>{" "}
              {one.state === "open" ? (
                <span className="text-ink-3 text-xs">
                  ends <TimeAgo at={one.expiresAt} nowMs={nowMs} timeZone={timeZone} />
                </span>
              ) : null}
            </TableCell>
            <TableCell className="whitespace-nowrap text-ink-2">
              <TimeAgo at={one.createdAt} nowMs={nowMs} timeZone={timeZone} />
            </TableCell>
            <TableCell numeric>
              {one.state === "open" ? (
                <ConfirmAction
                  label="Revoke"
                  name={`Revoke the invitation for ${one.email ?? `a ${one.role}`}`}
                  title="Revoke this invitation?"
                  confirm="Revoke"
                  fields={{ invitationId: one.id }}
                  action={revoke}
                >
                  <p>The link stops working at once. Make another whenever you want.</p>
                </ConfirmAction>
              ) : null}
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}
