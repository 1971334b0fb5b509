import { Skeleton } from "@/components/ui/skeleton";
import { Table, TableCell, TableHead, TableRow } from "@/components/ui/table";

type TableSkeletonProps = {
  /** What is awaited, as it is read out: "Loading the entries". */
  says: string;
  /** The names of the columns, each with the width its cells will need. */
  columns: readonly { name: string; width: string }[];
  rows: number;
};

const SHARES = ["w-5/6", "w-3/5", "w-3/4", "w-1/2"];

/** A table before its rows are there: the same columns and rows as high as they will be. */
export function TableSkeleton({ says, columns, rows }: TableSkeletonProps) {
  return (
    <div aria-busy>
      <span className="sr-only">{says}</span>
      <div aria-hidden>
        <Table>
          <thead>
            <TableRow className="border-t-0">
              {columns.map(({ name, width }) => (
                <TableHead key={name} className={width}>
                  {name}
                </TableHead>
              ))}
            </TableRow>
          </thead>
          <tbody>
            {Array.from({ length: rows }, (_, row) => row).map((row) => (
              <TableRow key={row}>
                {columns.map(({ name }, column) => (
                  <TableCell key={name}>
                    <Skeleton className={`h-3 ${SHARES[(row + column) % SHARES.length]}`} />
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </tbody>
        </Table>
      </div>
    </div>
  );
}
