import { DECIDING_FIELD_NAMES } from "@/components/rubric/deciding-field-names";
import { DimensionMark } from "@/components/rubric/dimension-mark";
import { FieldValue } from "@/components/rubric/field-value";
import { OTHER_FIELD_NAMES } from "@/components/rubric/other-field-names";
import { otherFieldText } from "@/components/rubric/other-field-text";
import type { Label } from "@/lib/core/rubric/label";
import { DECIDING_FIELDS, DIMENSIONS } from "@/lib/core/rubric/label";
import type { OtherField } from "@/lib/core/rubric/other-fields";
import { OTHER_FIELDS, saysMore } from "@/lib/core/rubric/other-fields";

/** A label in full: its fields, then its words. What was not asked is left out. */
export function LabelLines({ label }: { label: Label }) {
  const fields = DECIDING_FIELDS.filter((field) => label[field] !== null);
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {fields.map((field) => (
          <div key={field} className="contents">
            <dt className="text-ink-3 text-xs leading-[1.6]">
              <FieldName field={field} />
            </dt>
            <dd>
              <FieldValue field={field} value={label[field]} />
              {field === "expectedAction" && label.actionOverridden ? (
                <span className="text-ink-3 text-xs"> against the policy</span>
              ) : null}
            </dd>
          </div>
        ))}
        <Extra label={label} />
      </dl>
      {label.rationale === "" ? null : (
        <blockquote
          dir="auto"
          className="mt-2 whitespace-pre-wrap border-line-strong border-s-2 ps-3 text-ink-2 [overflow-wrap:anywhere]"
        >
          {label.rationale}
        </blockquote>
      )}
      {label.idealResponse === "" ? null : (
        <div className="mt-2">
          <p className="text-ink-3 text-xs">Ideal response</p>
          <p dir="auto" className="whitespace-pre-wrap text-ink-2 [overflow-wrap:anywhere]">
            {label.idealResponse}
          </p>
        </div>
      )}
    </>
  );
}

function FieldName({ field }: { field: (typeof DECIDING_FIELDS)[number] }) {
  const dimension = DIMENSIONS.find((one) => one === field);
  return dimension === undefined ? (
    DECIDING_FIELD_NAMES[field]
  ) : (
    <DimensionMark dimension={dimension} />
  );
}

function Extra({ label }: { label: Label }) {
  const notes = OTHER_FIELDS.filter((field) => IN_A_NOTE[field] && saysMore(label, field));
  if (notes.length === 0) return null;
  return (
    <>
      <dt className="text-ink-3 text-xs leading-[1.6]">Also</dt>
      <dd>{notes.map((field) => noteText(label, field)).join(", ")}</dd>
    </>
  );
}

/** An override is said beside the action it is of. */
const IN_A_NOTE: Readonly<Record<OtherField, boolean>> = {
  injectionAttempt: true,
  hedged: true,
  handedOver: true,
  actionOverridden: false,
  severity: true,
  tension: true,
  tags: true,
};

function noteText(label: Label, field: OtherField): string {
  const text = otherFieldText(label, field);
  if (field === "tension" || field === "tags") return text;
  if (field === "severity") return `severity ${text}`;
  return field === "injectionAttempt"
    ? "injection attempt"
    : OTHER_FIELD_NAMES[field].toLowerCase();
}
