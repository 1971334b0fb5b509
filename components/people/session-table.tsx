import { Chip } from "@/components/ui/chip";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/table";
import { TimeAgo } from "@/components/ui/time-ago";

export type SessionLine = {
  id: string;
  browser: string;
  address: string;
  createdAt: string;
  expiresAt: string;
  current: boolean;
};

/** Where somebody is signed in. */
export function SessionTable({ lines, nowMs }: { lines: readonly SessionLine[]; nowMs: number }) {
  return (
    <Table aria-label="Where you are signed in">
      <thead>
        <tr>
          <TableHead>Browser</TableHead>
          <TableHead>From</TableHead>
          <TableHead>Signed in</TableHead>
          <TableHead>Ends</TableHead>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <TableRow key={line.id}>
            <TableCell>
              {line.browser} {line.current ? <Chip tone="accent">this one</Chip> : null}
            </TableCell>
            <TableCell className="text-ink-2">{line.address}</TableCell>
            <TableCell>
              <TimeAgo at={line.createdAt} nowMs={nowMs} />
            </TableCell>
            <TableCell>
              <TimeAgo at={line.expiresAt} nowMs={nowMs} />
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}
