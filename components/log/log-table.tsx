import type { Route } from "next";
import Link from "next/link";
import { ChangeDetails } from "@/components/log/change-details";
import { formatInstant } from "@/components/ui/format-instant";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/table";
import type { LogEntry } from "@/lib/contract/log";

type LogTableProps = {
  entries: readonly LogEntry[];
  timeZone: string;
  /** The page showing only one actor's, one action's or one subject's entries. */
  filterHref: (filter: { actor?: string; action?: string; subject?: string }) => string;
};

/** Entries of the audit log: who did what to which thing, with what changed. */
export function LogTable({ entries, timeZone, filterHref }: LogTableProps) {
  return (
    <Table aria-label="Audit log">
      <thead>
        <TableRow className="border-t-0">
          <TableHead numeric>entry</TableHead>
          <TableHead>when</TableHead>
          <TableHead>who</TableHead>
          <TableHead>did</TableHead>
          <TableHead>to</TableHead>
          <TableHead>change</TableHead>
        </TableRow>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <TableRow key={entry.sequence} className="align-top">
            <TableCell numeric className="py-2 text-ink-3">
              {entry.sequence}
            </TableCell>
            <TableCell className="whitespace-nowrap py-2 text-ink-2">
              {formatInstant(entry.at, timeZone)}
            </TableCell>
            <TableCell className="whitespace-nowrap py-2">
              <Link href={filterHref({ actor: entry.actor }) as Route} className="hover:underline">
                {entry.actorName}
              </Link>
            </TableCell>
            <TableCell className="py-2">
              <Link
                href={filterHref({ action: entry.action }) as Route}
                className="font-mono text-xs hover:underline"
              >
                {entry.action}
              </Link>
            </TableCell>
            <TableCell className="whitespace-nowrap py-2 text-ink-2">
              {entry.subjectType.replaceAll("_", " ")}{" "}
              <Link
                href={filterHref({ subject: entry.subjectId }) as Route}
                className="font-mono text-xs hover:underline"
                title={entry.subjectId}
              >
                {shortId(entry.subjectId)}
              </Link>
            </TableCell>
            <TableCell className="w-full min-w-64 max-w-0 py-2">
              <ChangeDetails entry={entry} />
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}

const LONG_ID = 24;

/** A long id by its end: the ends of ids made in one moment differ, their beginnings do not. */
function shortId(id: string): string {
  return id.length > LONG_ID ? `…${id.slice(-8)}` : id;
}
