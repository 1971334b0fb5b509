import { Chip } from "@/components/ui/chip";
import { ConfirmAction } from "@/components/ui/confirm-action";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/table";
import { TimeAgo } from "@/components/ui/time-ago";
import type { FormAction } from "@/lib/contract/action-state";

export type KeyLine = {
  id: string;
  name: string;
  prefix: string;
  scopes: readonly string[];
  createdAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
};

type KeyTableProps = {
  keys: readonly KeyLine[];
  nowMs: number;
  timeZone: string;
  revoke: FormAction;
};

/** The project's API keys, without their secrets. */
export function KeyTable({ keys, nowMs, timeZone, revoke }: KeyTableProps) {
  return (
    <Table aria-label="API keys">
      <thead>
        <tr>
          <TableHead>Name</TableHead>
          <TableHead>Begins with</TableHead>
          <TableHead>Scopes</TableHead>
          <TableHead>Made</TableHead>
          <TableHead>Last used</TableHead>
          <TableHead>
            <span className="sr-only">Revoke</span>
          </TableHead>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <TableRow key={key.id} className={key.revokedAt === null ? "" : "text-ink-3"}>
            <TableCell className="font-medium">{key.name}</TableCell>
            <TableCell>
              <code className="text-xs">{key.prefix}…</code>
            </TableCell>
            <TableCell className="text-xs">{key.scopes.join(" · ")}</TableCell>
            <TableCell className="whitespace-nowrap">
              <TimeAgo at={key.createdAt} nowMs={nowMs} timeZone={timeZone} />
            </TableCell>
            <TableCell className="whitespace-nowrap">
              {key.lastUsedAt === null ? (
                "never"
              ) : (
                <TimeAgo at={key.lastUsedAt} nowMs={nowMs} timeZone={timeZone} />
              )}
            </TableCell>
            <TableCell numeric>
              {key.revokedAt === null ? (
                <ConfirmAction
                  label="Revoke"
                  name={`Revoke ${key.name}`}
                  title={`Revoke ${key.name}?`}
                  confirm="Revoke the key"
                  fields={{ keyId: key.id }}
                  action={revoke}
                >
                  <p>
                    Whatever uses it is refused from now on. A revoked key can’t be brought back.
                  </p>
                </ConfirmAction>
              ) : (
                <Chip>revoked</Chip>
              )}
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}
