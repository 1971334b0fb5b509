import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { ColumnSample } from "@/components/import/column-sample";
import { RoleLine } from "@/components/import/role-line";
import { RoleSelect } from "@/components/import/role-select";
import type { RoleChoice } from "@/components/import/role-words";
import { Button } from "@/components/ui/button";
import { addRole } from "@/lib/core/formats/add-role";
import type { ColumnRole } from "@/lib/core/formats/column-roles";
import { rolesOf } from "@/lib/core/formats/column-roles";
import type { CsvMapping } from "@/lib/core/formats/csv-mapping";
import { guessField } from "@/lib/core/formats/guess-field";
import type { ScannedColumn } from "@/lib/core/formats/scan-file";

type ColumnItemProps = {
  column: ScannedColumn;
  rows: number;
  mapping: CsvMapping;
  taken: ReadonlyMap<RoleChoice, string>;
  onEdit(mapping: CsvMapping): void;
};

/** One column of the file: what stands in it, and everything that it becomes. */
export function ColumnItem({ column, mapping, onEdit, rows, taken }: ColumnItemProps) {
  const { name } = column;
  const roles = rolesOf(mapping, name);
  const [adds, setAdds] = useState(false);
  const shows = roles.length === 0 || adds;
  const choices = useRef<HTMLDivElement>(null);

  function add(choice: RoleChoice | null) {
    setAdds(false);
    if (choice === null) return;
    const role = roleOf(choice, mapping, column);
    edit(addRole(mapping, { column: name, role, values: column.values }));
  }

  /** The list that was chosen from may be another one now: the focus stays at its place. */
  function edit(next: CsvMapping) {
    const lists = () => Array.from(choices.current?.querySelectorAll("select") ?? []);
    const at = lists().findIndex((list) => list.matches(":focus"));
    onEdit(next);
    requestAnimationFrame(() => {
      if (at === -1 || choices.current?.contains(document.activeElement)) return;
      (lists()[at] ?? lists().at(-1))?.focus();
    });
  }

  return (
    <li
      aria-label={`Column ${name}`}
      className="grid gap-x-6 gap-y-2 border-line border-t py-3 md:grid-cols-[minmax(0,4fr)_minmax(0,7fr)]"
    >
      <div className="flex min-w-0 flex-col gap-1">
        <h4 className="font-mono text-[13px] [overflow-wrap:anywhere]">{name}</h4>
        <ColumnSample column={column} rows={rows} />
      </div>
      <div ref={choices} className="flex min-w-0 flex-col gap-2">
        {roles.map((role, at) => (
          <RoleLine
            // biome-ignore lint/suspicious/noArrayIndexKey: another choice at a place keeps the focus there.
            key={at}
            {...{ column, mapping, role, taken }}
            onEdit={edit}
            onReplace={(choice) => roleOf(choice, mapping, column)}
          />
        ))}
        {shows ? (
          <RoleSelect
            label={roles.length === 0 ? `What ${name} becomes` : `What ${name} becomes as well`}
            value={null}
            nothing={roles.length === 0 ? "Left out" : "nothing more"}
            column={name}
            taken={taken}
            onChoose={add}
          />
        ) : (
          <Button
            size="sm"
            variant="quiet"
            className="-ml-2.5 self-start text-ink-3"
            aria-label={`also as something else: ${name}`}
            onClick={() => setAdds(true)}
          >
            <Plus aria-hidden size={14} />
            also as
          </Button>
        )}
      </div>
    </li>
  );
}

function roleOf(choice: RoleChoice, mapping: CsvMapping, column: ScannedColumn): ColumnRole {
  if (choice === "label:rater") {
    return { kind: "label", owner: mapping.raters.length, field: guessField({}, column) };
  }
  if (choice === "label:final") {
    const field = guessField(mapping.final?.label ?? {}, column);
    return { kind: "label", owner: "final", field };
  }
  return { kind: choice };
}
