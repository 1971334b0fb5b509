import { BEHAVIOR_NAMES } from "@/components/rubric/behavior-names";
import { REQUEST_LABEL_NAMES } from "@/components/rubric/request-label-names";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/table";
import type { CoverageCell } from "@/lib/contract/sets";
import { BEHAVIORS, REQUEST_LABELS } from "@/lib/core/rubric/label";

const COLUMNS = [...BEHAVIORS, null] as const;

/** How many samples each request label has with each behaviour; fuller cells are darker. */
export function CoverageGrid({ cells }: { cells: readonly CoverageCell[] }) {
  const most = Math.max(1, ...cells.map((cell) => cell.count));
  const count = (requestLabel: string, behavior: string | null) =>
    cells.find((cell) => cell.requestLabel === requestLabel && cell.behavior === behavior)?.count ??
    0;
  return (
    <Table aria-label="Coverage: request label by behaviour">
      <thead>
        <TableRow className="border-t-0">
          <TableHead>request</TableHead>
          {COLUMNS.map((behavior) => (
            <TableHead key={behavior ?? "prompt"} numeric>
              {behavior === null ? "prompt only" : BEHAVIOR_NAMES[behavior].short}
            </TableHead>
          ))}
        </TableRow>
      </thead>
      <tbody>
        {REQUEST_LABELS.map((label) => (
          <TableRow key={label}>
            <TableHead scope="row" className="font-normal text-ink text-sm">
              {REQUEST_LABEL_NAMES[label]}
            </TableHead>
            {COLUMNS.map((behavior) => {
              const found = count(label, behavior);
              return (
                <TableCell
                  key={behavior ?? "prompt"}
                  numeric
                  className="px-2.5"
                  style={{
                    background: `color-mix(in oklab, var(--accent) ${Math.round((found / most) * 26)}%, transparent)`,
                  }}
                >
                  {found === 0 ? <span className="text-ink-3">0</span> : found}
                </TableCell>
              );
            })}
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}
