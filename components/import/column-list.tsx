import { ColumnItem } from "@/components/import/column-item";
import { takenBy } from "@/components/import/role-words";
import type { MappingState } from "@/lib/client/import/import-state";
import type { CsvMapping } from "@/lib/core/formats/csv-mapping";

type ColumnListProps = {
  state: Pick<MappingState, "columns" | "draft" | "scan">;
  onEdit(mapping: CsvMapping): void;
};

/** The columns of the file in their order, each with what it becomes. */
export function ColumnList({ onEdit, state }: ColumnListProps) {
  const { columns, draft, scan } = state;
  const taken = takenBy(draft, columns);
  return (
    <ul className="border-line border-b">
      {scan.columns.map((column) => (
        <ColumnItem
          key={column.name}
          column={column}
          rows={scan.rows}
          mapping={draft}
          taken={taken}
          onEdit={onEdit}
        />
      ))}
    </ul>
  );
}
