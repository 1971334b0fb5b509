import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import { TableHead } from "@/components/ui/table";

type SortableHeadProps = {
  children: ReactNode;
  sorted: "ascending" | "descending" | "none";
  onSort: () => void;
  numeric?: boolean;
};

/** The heading of a column that can be sorted by; its state is told by `aria-sort` and an arrow. */
export function SortableHead({ children, sorted, onSort, numeric = false }: SortableHeadProps) {
  const Arrow = sorted === "ascending" ? ArrowUp : ArrowDown;
  return (
    <TableHead aria-sort={sorted} numeric={numeric}>
      <button
        type="button"
        onClick={onSort}
        className="inline-flex min-h-6 items-center gap-1 rounded-sm hover:text-ink"
      >
        {children}
        <Arrow aria-hidden size={12} className={sorted === "none" ? "invisible" : ""} />
      </button>
    </TableHead>
  );
}
