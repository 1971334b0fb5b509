import { BEHAVIOR_NAMES } from "@/components/rubric/behavior-names";
import { REQUEST_LABEL_NAMES } from "@/components/rubric/request-label-names";
import { VerdictTrio } from "@/components/rubric/verdict-trio";
import { Chip } from "@/components/ui/chip";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/table";
import type { Behavior, RequestLabel, Verdict } from "@/lib/core/rubric/label";

/** A sample as a row shows it; `isNew` marks what the newest release does not hold yet. */
export type SampleRow = {
  key: string;
  preview: string;
  split: string;
  category: string | null;
  requestLabel: RequestLabel | null;
  behavior: Behavior | null;
  helpful: Verdict | null;
  honest: Verdict | null;
  harmless: Verdict | null;
  isNew?: boolean;
};

/** Samples, one a row: what is asked, what became of it, and where it is used. */
export function SampleTable({ rows, label }: { rows: readonly SampleRow[]; label: string }) {
  return (
    <Table aria-label={label}>
      <thead>
        <TableRow className="border-t-0">
          <TableHead>prompt</TableHead>
          <TableHead>request</TableHead>
          <TableHead>response</TableHead>
          <TableHead>judgement</TableHead>
          <TableHead>split</TableHead>
        </TableRow>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={row.key}>
            <TableCell className="max-w-0 min-w-[220px] w-1/2">
              <span className="flex items-center gap-2">
                <span className="truncate" title={row.key}>
                  {row.preview}
                </span>
                {row.isNew === true ? <Chip tone="accent">new</Chip> : null}
              </span>
            </TableCell>
            <TableCell className="whitespace-nowrap">
              {row.requestLabel === null ? "–" : REQUEST_LABEL_NAMES[row.requestLabel]}
            </TableCell>
            <TableCell className="whitespace-nowrap">
              {row.behavior === null ? "–" : BEHAVIOR_NAMES[row.behavior].short}
            </TableCell>
            <TableCell>
              <VerdictTrio helpful={row.helpful} honest={row.honest} harmless={row.harmless} />
            </TableCell>
            <TableCell className="text-ink-2">{row.split}</TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}
