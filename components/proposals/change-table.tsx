import type { ReactNode } from "react";
import { ActionMark } from "@/components/rubric/action-mark";
import { DECIDING_FIELD_NAMES } from "@/components/rubric/deciding-field-names";
import { DimensionMark } from "@/components/rubric/dimension-mark";
import { FieldValue } from "@/components/rubric/field-value";
import { OTHER_FIELD_NAMES } from "@/components/rubric/other-field-names";
import { otherFieldText } from "@/components/rubric/other-field-text";
import { classNames } from "@/components/ui/class-names";
import type { DecidingField, Label } from "@/lib/core/rubric/label";
import { DECIDING_FIELDS, DIMENSIONS } from "@/lib/core/rubric/label";
import { observedAction } from "@/lib/core/rubric/observed-action";
import { otherChanges, saysTheSame } from "@/lib/core/rubric/other-fields";

type ChangeTableProps = {
  before: Label | null;
  after: Label;
  /** Who said the label before, and who says the one after. */
  beforeBy: string;
  afterBy: string;
};

/**
 * Every deciding field as it was and as it would be, then what else the label says or says anew, and the
 * action that follows from it; what changes stands out.
 */
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
          <Row
            key={field}
            name={nameOf(field)}
            changes={(before?.[field] ?? null) !== after[field]}
            was={before === null ? null : <FieldValue field={field} value={before[field]} />}
            is={<FieldValue field={field} value={after[field]} />}
          />
        ))}
        <ObservedRow before={before} after={after} />
        {otherChanges(before, after).map((field) => (
          <Row
            key={field}
            name={OTHER_FIELD_NAMES[field]}
            changes={before === null || !saysTheSame(before, after, field)}
            was={before === null ? null : otherFieldText(before, field)}
            is={otherFieldText(after, field)}
          />
        ))}
      </tbody>
    </table>
  );
}

function nameOf(field: DecidingField): ReactNode {
  const dimension = DIMENSIONS.find((one) => one === field);
  return dimension === undefined ? (
    DECIDING_FIELD_NAMES[field]
  ) : (
    <DimensionMark dimension={dimension} />
  );
}

/** What was done, which follows from the response, hedging and handing over; shown where it changes. */
function ObservedRow({ before, after }: Pick<ChangeTableProps, "before" | "after">) {
  const is = observedAction(after);
  const was = before === null ? null : observedAction(before);
  if (is === was) return null;
  return (
    <Row
      name="Observed"
      changes
      was={before === null ? null : <ActionMark action={was} tense="observed" />}
      is={<ActionMark action={is} tense="observed" />}
    />
  );
}

/** `was` is null where nothing was said before. */
type RowProps = { name: ReactNode; changes: boolean; was: ReactNode; is: ReactNode };

function Row({ name, changes, was, is }: RowProps) {
  const struck = was === null ? "–" : <del className="decoration-ink-3">{was}</del>;
  return (
    <tr className={classNames("h-8 border-line border-t", changes && "bg-accent-soft")}>
      <th scope="row" className="rounded-l-sm pl-1.5 text-left font-normal text-ink-2 text-xs">
        {name}
      </th>
      <td className="px-2 text-ink-3">{changes ? struck : "same"}</td>
      <td className={classNames("rounded-r-sm pr-1.5", changes && "font-medium")}>
        {is}
        {changes ? <span className="sr-only">, changed</span> : null}
      </td>
    </tr>
  );
}
