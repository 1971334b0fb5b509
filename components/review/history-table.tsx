import type { Route } from "next";
import Link from "next/link";
import { ActionMark } from "@/components/rubric/action-mark";
import { REQUEST_LABEL_NAMES } from "@/components/rubric/request-label-names";
import { Chip } from "@/components/ui/chip";
import { formatInstant } from "@/components/ui/format-instant";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/table";
import type { HistoryEntry } from "@/lib/contract/desk";
import { SKIP_REASON_SENTENCES } from "@/lib/core/review/skip-reasons";
import { ACTIONS, REQUEST_LABELS } from "@/lib/core/rubric/label";

type HistoryTableProps = {
  project: string;
  entries: readonly HistoryEntry[];
  timeZone: string;
};

/** The own submissions, newest first, each a link to the desk it was made at. */
export function HistoryTable({ project, entries, timeZone }: HistoryTableProps) {
  return (
    <Table aria-label="Your submissions">
      <thead>
        <TableRow className="border-t-0">
          <TableHead>when</TableHead>
          <TableHead>case</TableHead>
          <TableHead>queue</TableHead>
          <TableHead>request</TableHead>
          <TableHead>expected</TableHead>
          <TableHead>state</TableHead>
        </TableRow>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <TableRow key={entry.slotId}>
            <TableCell className="whitespace-nowrap text-ink-2 tabular-nums">
              {formatInstant(entry.at, timeZone)}
            </TableCell>
            <TableCell className="w-1/2 min-w-[180px] max-w-0 truncate">
              <Link
                href={`/p/${project}/review?slot=${entry.slotId}` as Route}
                className="hover:underline"
                title={entry.externalId}
              >
                {entry.preview === "" ? entry.externalId : entry.preview}
              </Link>
            </TableCell>
            <TableCell className="whitespace-nowrap text-ink-2">{entry.queue}</TableCell>
            <TableCell className="whitespace-nowrap">{requestName(entry)}</TableCell>
            <TableCell>
              <ActionMark action={ACTIONS.find((one) => one === entry.expectedAction) ?? null} />
            </TableCell>
            <TableCell>
              <StateChip entry={entry} />
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}

function requestName({ requestLabel }: HistoryEntry): string {
  const found = REQUEST_LABELS.find((one) => one === requestLabel);
  return found === undefined ? "–" : REQUEST_LABEL_NAMES[found];
}

function StateChip({ entry }: { entry: HistoryEntry }) {
  if (entry.state === "declined") return <DeclinedChip skip={entry.skip} />;
  if (entry.state === "committed") return <Chip tone="warn">to be kept or revised</Chip>;
  return entry.editable ? <Chip tone="accent">can be changed</Chip> : <Chip>stands</Chip>;
}

function DeclinedChip({ skip }: Pick<HistoryEntry, "skip">) {
  if (skip === null) {
    return <Chip title="A lead gave it out anew before you submitted a label">requeued</Chip>;
  }
  return (
    <Chip title={skip.reason === null ? skip.note : SKIP_REASON_SENTENCES[skip.reason]}>
      skipped
    </Chip>
  );
}
