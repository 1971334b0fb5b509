import { FIELD_WORDS } from "@/components/import/field-words";
import { Select } from "@/components/ui/select";
import type { ColumnRole } from "@/lib/core/formats/column-roles";
import type { CsvMapping, LabelMapping } from "@/lib/core/formats/csv-mapping";

type LabelRoleProps = {
  id: string;
  column: string;
  role: Extract<ColumnRole, { kind: "label" }>;
  mapping: CsvMapping;
  onChange(role: Extract<ColumnRole, { kind: "label" }>): void;
};

const FIELDS = Object.keys(FIELD_WORDS) as (keyof LabelMapping)[];

/** Whose label a column says, and which field of it. */
export function LabelRole({ column, id, mapping, onChange, role }: LabelRoleProps) {
  const { field, owner } = role;
  const label = owner === "final" ? mapping.final?.label : mapping.raters[owner]?.label;
  function isTaken(one: keyof LabelMapping): boolean {
    return one !== field && label?.[one] !== undefined;
  }
  return (
    <>
      {owner === "final" ? null : (
        <Select
          aria-label={`Who says it in ${column}`}
          className="w-full sm:w-auto sm:min-w-36 sm:max-w-56 sm:flex-1"
          value={String(owner)}
          onChange={({ target }) => onChange({ ...role, owner: Number(target.value) })}
        >
          {mapping.raters.map(({ name }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: raters are told apart by their place.
            <option key={at} value={at}>
              {name === "" ? `rater ${at + 1}` : name}
            </option>
          ))}
          <option value={mapping.raters.length}>another person…</option>
        </Select>
      )}
      <Select
        id={id}
        aria-label={`Which field ${column} says`}
        className="w-full sm:w-auto sm:min-w-40 sm:max-w-56 sm:flex-1"
        value={field}
        onChange={({ target }) => {
          const next = FIELDS.find((one) => one === target.value);
          if (next !== undefined) onChange({ ...role, field: next });
        }}
      >
        {FIELDS.map((one) => (
          <option key={one} value={one} disabled={isTaken(one)}>
            {FIELD_WORDS[one]}
          </option>
        ))}
      </Select>
    </>
  );
}
