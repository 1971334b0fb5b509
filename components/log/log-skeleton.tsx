import { TableSkeleton } from "@/components/ui/table-skeleton";

const COLUMNS = [
  { name: "entry", width: "w-12" },
  { name: "when", width: "min-w-28" },
  { name: "who", width: "min-w-24" },
  { name: "did", width: "min-w-28" },
  { name: "to", width: "min-w-28" },
  { name: "change", width: "w-full min-w-64" },
];

/** A page of the log before its entries are there. */
export function LogSkeleton() {
  return <TableSkeleton says="Loading the entries" columns={COLUMNS} rows={18} />;
}
