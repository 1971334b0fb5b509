import { VisibleText } from "@/components/conversation/visible-text";
import { formatCount } from "@/components/ui/format-count";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/table";
import type { RefusalReason } from "@/lib/client/import/rejected-lines";

/** Why lines were refused, the frequent reason first, each with the lines it was. */
export function ReasonList({ reasons }: { reasons: readonly RefusalReason[] }) {
  return (
    <Table scrollLabel="What was refused, and why">
      <caption className="mb-1 text-left font-semibold text-sm">What was refused, and why</caption>
      <thead>
        <tr>
          <TableHead numeric className="w-20">
            Lines
          </TableHead>
          <TableHead className="w-44">Where</TableHead>
          <TableHead>Why</TableHead>
          <TableHead className="w-56">In line</TableHead>
        </tr>
      </thead>
      <tbody>
        {reasons.map(({ count, lines, path, reason }) => (
          <TableRow key={`${path}/${reason}`}>
            <TableCell numeric>{formatCount(count)}</TableCell>
            <TableCell className="font-mono text-xs [overflow-wrap:anywhere]">
              {path === "" ? "the line" : <VisibleText text={path} />}
            </TableCell>
            <TableCell className="[overflow-wrap:anywhere]">
              <VisibleText text={reason} />
            </TableCell>
            <TableCell className="text-ink-2 text-xs tabular-nums">
              {lines.join(", ")}
              {count > lines.length ? ` and ${formatCount(count - lines.length)} more` : null}
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}
