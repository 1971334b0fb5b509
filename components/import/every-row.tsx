import { X } from "lucide-react";
import { FIELD_WORDS, valueWords } from "@/components/import/field-words";
import { Select } from "@/components/ui/select";
import type { ChoiceSource } from "@/lib/core/formats/choice-values";
import { CHOICE_VALUES, isChoiceField } from "@/lib/core/formats/choice-values";
import type { RaterMapping } from "@/lib/core/formats/csv-mapping";
import { CHOICE_FIELDS, MAPPED_FIELDS } from "@/lib/core/formats/csv-mapping";

type EveryRowProps = { person: RaterMapping; onChange(person: RaterMapping): void };

/** What someone said of every row alike, without a column: as where a whole file should have been answered. */
export function EveryRow({ onChange, person }: EveryRowProps) {
  const { label } = person;
  const constants = MAPPED_FIELDS.flatMap((field) => {
    const source = label[field];
    return source !== undefined && "constant" in source
      ? [{ field, constant: source.constant }]
      : [];
  });
  function remove(field: string) {
    const left = Object.entries(label).filter(([one]) => one !== field);
    onChange({ ...person, label: Object.fromEntries(left) });
  }
  function add(key: string) {
    const [field, at] = key.split("/");
    const known = CHOICE_FIELDS.find((one) => one === field);
    const value = known === undefined ? undefined : CHOICE_VALUES[known][Number(at)];
    if (known === undefined || value === undefined) return;
    const source: ChoiceSource = { constant: value };
    onChange({ ...person, label: { ...label, [known]: source } });
  }
  return (
    <>
      {constants.map(({ constant, field }) => (
        <span key={field} className="inline-flex items-center gap-1">
          {FIELD_WORDS[field]}: {isChoiceField(field) ? valueWords(field, constant) : constant}{" "}
          <span className="text-ink-3">in every row</span>
          <button
            type="button"
            aria-label={`${FIELD_WORDS[field]} no longer in every row: ${person.name}`}
            onClick={() => remove(field)}
            className="grid size-6 place-items-center rounded-sm text-ink-3 hover:bg-sunken hover:text-ink"
          >
            <X aria-hidden size={13} />
          </button>
        </span>
      ))}
      <Select
        aria-label={`What ${person.name} says of every row`}
        className="w-44"
        value=""
        onChange={({ target }) => add(target.value)}
      >
        <option value="">+ for every row…</option>
        {CHOICE_FIELDS.filter((field) => label[field] === undefined).map((field) => (
          <optgroup key={field} label={FIELD_WORDS[field]}>
            {CHOICE_VALUES[field].map((value, at) => (
              <option key={String(value)} value={`${field}/${at}`}>
                {valueWords(field, value)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </>
  );
}
