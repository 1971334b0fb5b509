import { TableSkeleton } from "@/components/ui/table-skeleton";

const COLUMNS = [
  { name: "when", width: "min-w-28" },
  { name: "case", width: "w-1/2 min-w-[180px]" },
  { name: "queue", width: "min-w-24" },
  { name: "request", width: "min-w-24" },
  { name: "expected", width: "min-w-24" },
  { name: "state", width: "min-w-24" },
];

/** A page of the own history before it is there. */
export function HistorySkeleton() {
  return <TableSkeleton says="Loading your history" columns={COLUMNS} rows={14} />;
}
