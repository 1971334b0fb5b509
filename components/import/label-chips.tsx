import { VisibleText } from "@/components/conversation/visible-text";
import { FIELD_WORDS, valueWords } from "@/components/import/field-words";
import type { PreviewLabel } from "@/lib/contract/import";
import { isChoiceField } from "@/lib/core/formats/choice-values";
import type { LabelMapping } from "@/lib/core/formats/csv-mapping";
import { MAPPED_FIELDS } from "@/lib/core/formats/csv-mapping";

/** What people outside answered about a case, the label that stands last. */
export function LabelChips({ labels }: { labels: readonly PreviewLabel[] }) {
  if (labels.length === 0) return null;
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 border-line border-t pt-2 text-xs">
      {labels.map(({ final, label, name }) => (
        <div key={name} className="contents">
          <dt className={final ? "font-semibold" : "text-ink-2"}>
            <VisibleText text={name} />
            {final ? <span className="font-normal text-ink-3"> stands</span> : null}
          </dt>
          <dd className="[overflow-wrap:anywhere]">
            {MAPPED_FIELDS.flatMap((field) => said(field, label[field])).join(" · ")}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function said(field: keyof LabelMapping, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  const isPlain =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  const words = isChoiceField(field) && isPlain ? valueWords(field, value) : String(value);
  // What the response did is what one looks for: its words stand for themselves.
  return [field === "behavior" ? words : `${FIELD_WORDS[field].toLowerCase()}: ${words}`];
}
