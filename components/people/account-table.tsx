import { Chip } from "@/components/ui/chip";
import { ConfirmAction } from "@/components/ui/confirm-action";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/table";
import { TimeAgo } from "@/components/ui/time-ago";
import type { FormAction } from "@/lib/contract/action-state";

export type AccountLine = {
  userId: string;
  name: string;
  email: string;
  isInstanceAdmin: boolean;
  disabled: boolean;
  createdAt: string;
  projects: readonly string[];
};

type AccountTableProps = {
  accounts: readonly AccountLine[];
  ownId: string;
  nowMs: number;
  setAccess: FormAction;
};

/** Everybody with an account on this instance. */
export function AccountTable({ accounts, ownId, nowMs, setAccess }: AccountTableProps) {
  return (
    <Table aria-label="Accounts">
      <thead>
        <tr>
          <TableHead>Person</TableHead>
          <TableHead>Projects</TableHead>
          <TableHead>Since</TableHead>
          <TableHead>
            <span className="sr-only">Access</span>
          </TableHead>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <TableRow key={account.userId}>
            <TableCell>
              <span className="font-medium">{account.name}</span>{" "}
              <span className="text-ink-3">{account.email}</span>{" "}
              {account.isInstanceAdmin ? <Chip>instance admin</Chip> : null}{" "}
              {account.disabled ? <Chip tone="warn">disabled</Chip> : null}
            </TableCell>
            <TableCell className="text-ink-2">
              {account.projects.length === 0 ? "none" : account.projects.join(", ")}
            </TableCell>
            <TableCell className="whitespace-nowrap text-ink-2">
              <TimeAgo at={account.createdAt} nowMs={nowMs} />
            </TableCell>
            <TableCell numeric>
              {account.userId === ownId ? null : (
                <AccessAction account={account} setAccess={setAccess} />
              )}
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}

function AccessAction({ account, setAccess }: { account: AccountLine; setAccess: FormAction }) {
  const verb = account.disabled ? "Enable" : "Disable";
  return (
    <ConfirmAction
      label={verb}
      name={`${verb} ${account.name}`}
      title={`${verb} ${account.name}?`}
      confirm={`${verb} the account`}
      tone={account.disabled ? "primary" : "danger"}
      fields={{ userId: account.userId, disabled: String(!account.disabled) }}
      action={setAccess}
    >
      <p>
        {account.disabled
          ? "They can sign in again, with the password and the roles they had."
          : "They are signed out everywhere at once and can’t sign in. Their work and their roles stay."}
      </p>
    </ConfirmAction>
  );
}
