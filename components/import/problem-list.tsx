import { VisibleText } from "@/components/conversation/visible-text";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/table";
import type { LineProblem } from "@/lib/core/formats/refused-lines";

type ProblemListProps = { title: string; problems: readonly LineProblem[] };

/** Lines that were refused: the number, the place in the line, and why. */
export function ProblemList({ title, problems }: ProblemListProps) {
  return (
    <Table>
      <caption className="mb-1 text-left font-semibold text-sm">{title}</caption>
      <thead>
        <tr>
          <TableHead numeric className="w-20">
            Line
          </TableHead>
          <TableHead className="w-56">Where</TableHead>
          <TableHead>Why</TableHead>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ line, path, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and rows may be alike.
          <TableRow key={index}>
            <TableCell numeric>{line}</TableCell>
            <TableCell className="font-mono text-xs [overflow-wrap:anywhere]">
              {path === "" ? "the line" : <VisibleText text={path} />}
            </TableCell>
            <TableCell className="[overflow-wrap:anywhere]">
              <VisibleText text={reason} />
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}
