import { DECIDING_FIELD_NAMES } from "@/components/rubric/deciding-field-names";
import { DimensionMark } from "@/components/rubric/dimension-mark";
import { FieldValue } from "@/components/rubric/field-value";
import { SEVERITY_NAMES } from "@/components/rubric/severity-names";
import { tagName } from "@/components/rubric/tag-name";
import type { Label } from "@/lib/core/rubric/label";
import { DECIDING_FIELDS, DIMENSIONS } from "@/lib/core/rubric/label";

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
  const notes = [
    label.hedged === true ? "hedged" : null,
    label.handedOver === true ? "handed over" : null,
    label.injectionAttempt === true ? "injection attempt" : null,
    ...label.tags.map(tagName),
    label.severity === null || label.severity === 0
      ? null
      : `severity ${label.severity}, ${SEVERITY_NAMES[label.severity]}`,
    label.tension === null ? null : `${label.tension.won} over ${label.tension.lost}`,
  ].filter((note) => note !== null);
  if (notes.length === 0) return null;
  return (
    <>
      <dt className="text-ink-3 text-xs leading-[1.6]">Also</dt>
      <dd>{notes.join(", ")}</dd>
    </>
  );
}
