import { FIELD_WORDS } from "@/components/import/field-words";
import { LabelRole } from "@/components/import/label-role";
import { placeId } from "@/components/import/place-id";
import { RoleSelect } from "@/components/import/role-select";
import type { RoleChoice } from "@/components/import/role-words";
import { roleChoice } from "@/components/import/role-words";
import { SeparatorField } from "@/components/import/separator-field";
import { ValueMap } from "@/components/import/value-map";
import { addRole } from "@/lib/core/formats/add-role";
import type { ChoiceSource } from "@/lib/core/formats/choice-values";
import { isChoiceField } from "@/lib/core/formats/choice-values";
import type { ColumnRole } from "@/lib/core/formats/column-roles";
import type { CsvMapping } from "@/lib/core/formats/csv-mapping";
import type { LabelOwner } from "@/lib/core/formats/labellers";
import { labellerPath } from "@/lib/core/formats/labellers";
import type { ScannedColumn } from "@/lib/core/formats/scan-file";
import { withLabel } from "@/lib/core/formats/with-label";
import { withoutRole } from "@/lib/core/formats/without-role";

type RoleLineProps = {
  column: ScannedColumn;
  role: ColumnRole;
  mapping: CsvMapping;
  taken: ReadonlyMap<RoleChoice, string>;
  /** What a choice in place of this role means for the column. */
  onReplace(choice: RoleChoice): ColumnRole;
  onEdit(mapping: CsvMapping): void;
};

/** One thing that a column becomes, with what belongs to it: whose label, which field, what texts mean. */
export function RoleLine(props: RoleLineProps) {
  const { column, mapping, onEdit, onReplace, role, taken } = props;
  const { name, values } = column;

  function replace(next: ColumnRole | null) {
    const without = withoutRole(mapping, name, role);
    const kept = role.kind === "label" ? withoutSilent(without, role.owner, next) : without;
    onEdit(next === null ? kept : addRole(kept, { column: name, role: next, values }));
  }

  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <RoleSelect
          label={`What ${name} becomes`}
          id={role.kind === "label" ? undefined : placeId(placeOf(role))}
          value={roleChoice(role)}
          nothing="Left out"
          column={name}
          taken={taken}
          onChoose={(choice) => replace(choice === null ? null : onReplace(choice))}
        />
        {role.kind === "label" ? (
          <LabelRole
            id={placeId(placeOf(role))}
            column={name}
            role={role}
            mapping={mapping}
            onChange={replace}
          />
        ) : null}
        {role.kind === "tags" && mapping.tags !== null ? (
          <SeparatorField
            value={mapping.tags.separator}
            onChange={(separator) => onEdit({ ...mapping, tags: { column: name, separator } })}
          />
        ) : null}
      </div>
      {role.kind === "label" ? <Meanings {...{ column, mapping, role, onEdit }} /> : null}
    </div>
  );
}

type MeaningsProps = Pick<RoleLineProps, "column" | "mapping" | "onEdit"> & {
  role: Extract<ColumnRole, { kind: "label" }>;
};

function Meanings({ column, mapping, onEdit, role }: MeaningsProps) {
  const { field, owner } = role;
  const person = owner === "final" ? mapping.final : mapping.raters[owner];
  // Before a row was read, nobody knows how many texts there are.
  const isRead = column.empty > 0 || column.values.length > 0;
  if (!isChoiceField(field) || person == null || !isRead) return null;
  const source: ChoiceSource | undefined = person.label[field];
  if (source === undefined || "constant" in source) return null;
  return (
    <ValueMap
      name={`${person.name}, ${FIELD_WORDS[field].toLowerCase()}`}
      field={field}
      source={source}
      column={column}
      onChange={(next) =>
        onEdit(withLabel(mapping, owner, (label) => ({ ...label, [field]: next })))
      }
    />
  );
}

/** Someone of whom no column says anything any more goes, unless the label stays with them. */
function withoutSilent(
  mapping: CsvMapping,
  owner: LabelOwner,
  next: ColumnRole | null,
): CsvMapping {
  if (next?.kind === "label" && next.owner === owner) return mapping;
  if (owner === "final") {
    const isSilent = Object.keys(mapping.final?.label ?? {}).length === 0;
    return isSilent ? { ...mapping, final: null } : mapping;
  }
  // Another place would mean another person to whoever comes after: the last one alone may go unseen.
  const isLast = owner === mapping.raters.length - 1;
  const isSilent = Object.keys(mapping.raters[owner]?.label ?? {}).length === 0;
  if (!isSilent || (!isLast && next?.kind === "label")) return mapping;
  return { ...mapping, raters: mapping.raters.filter((_, at) => at !== owner) };
}

function placeOf(role: ColumnRole): string {
  switch (role.kind) {
    case "label":
      return `${labellerPath(role.owner)}.label.${role.field}`;
    case "prompt":
    case "response":
    case "system":
      return `conversation.${role.kind}`;
    case "messages":
      return "conversation.column";
    case "reason":
    case "severity":
      return `escalation.${role.kind}`;
    default:
      return role.kind;
  }
}
