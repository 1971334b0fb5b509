import { DECIDING_FIELD_NAMES } from "@/components/rubric/deciding-field-names";
import { DimensionMark } from "@/components/rubric/dimension-mark";
import { FieldValue } from "@/components/rubric/field-value";
import { classNames } from "@/components/ui/class-names";
import type { DecidingField, Label } from "@/lib/core/rubric/label";
import { DECIDING_FIELDS, DIMENSIONS } from "@/lib/core/rubric/label";

type ChangeTableProps = {
  before: Label | null;
  after: Label;
  /** Who said the label before, and who says the one after. */
  beforeBy: string;
  afterBy: string;
};

/** Every deciding field as it was and as it would be; what changes stands out. */
export function ChangeTable({ before, after, beforeBy, afterBy }: ChangeTableProps) {
  return (
    <table className="w-full border-collapse text-sm">
      <thead className="text-ink-3 text-xs">
        <tr>
          <th scope="col" className="pb-1.5 text-left font-normal">
            <span className="sr-only">Field</span>
          </th>
          <th scope="col" className="max-w-28 truncate px-2 pb-1.5 text-left font-normal">
            {before === null ? "before" : beforeBy}
          </th>
          <th scope="col" className="max-w-28 truncate pb-1.5 text-left font-normal">
            {afterBy}
          </th>
        </tr>
      </thead>
      <tbody>
        {DECIDING_FIELDS.map((field) => (
          <FieldRow key={field} field={field} before={before} after={after} />
        ))}
      </tbody>
    </table>
  );
}

type FieldRowProps = { field: DecidingField; before: Label | null; after: Label };

function FieldRow({ field, before, after }: FieldRowProps) {
  const was = before?.[field] ?? null;
  const changes = was !== after[field];
  const dimension = DIMENSIONS.find((one) => one === field);
  return (
    <tr className={classNames("h-8 border-line border-t", changes && "bg-accent-soft")}>
      <th scope="row" className="rounded-l-sm pl-1.5 text-left font-normal text-ink-2 text-xs">
        {dimension === undefined ? (
          DECIDING_FIELD_NAMES[field]
        ) : (
          <DimensionMark dimension={dimension} />
        )}
      </th>
      <td className="px-2 text-ink-3">
        {changes ? <Was field={field} value={was} first={before === null} /> : "same"}
      </td>
      <td className={classNames("rounded-r-sm pr-1.5", changes && "font-medium")}>
        <FieldValue field={field} value={after[field]} />
        {changes ? <span className="sr-only">, changed</span> : null}
      </td>
    </tr>
  );
}

type WasProps = { field: DecidingField; value: string | null; first: boolean };

function Was({ field, value, first }: WasProps) {
  if (first) return "–";
  return (
    <del className="decoration-ink-3">
      <FieldValue field={field} value={value} />
    </del>
  );
}
