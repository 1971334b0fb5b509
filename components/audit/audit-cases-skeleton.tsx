import { TableSkeleton } from "@/components/ui/table-skeleton";

const COLUMNS = [
  { name: "case", width: "w-1/2 min-w-[180px]" },
  { name: "expected", width: "min-w-24" },
  { name: "did", width: "min-w-24" },
  { name: "model", width: "min-w-24" },
  { name: "occurred", width: "min-w-28" },
];

/** The cases behind a figure before they are there. */
export function AuditCasesSkeleton() {
  return <TableSkeleton says="Loading the cases" columns={COLUMNS} rows={14} />;
}
