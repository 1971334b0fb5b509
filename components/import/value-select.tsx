import { valueWords } from "@/components/import/field-words";
import { Select } from "@/components/ui/select";
import type { ChoiceValue } from "@/lib/core/formats/choice-values";
import { CHOICE_VALUES } from "@/lib/core/formats/choice-values";
import type { ChoiceField } from "@/lib/core/formats/csv-mapping";

/** What a text may mean: a value of the field, null for not asked, undefined for the choice of nothing. */
export type Meaning = ChoiceValue | null | undefined;

type ValueSelectProps = {
  label: string;
  field: ChoiceField;
  value: Meaning;
  /** What the choice of nothing is called; left out, something has to be chosen. */
  nothing?: string;
  invalid?: boolean;
  onChoose(value: Meaning): void;
};

/** A value of a field of a label, "not asked", or nothing. */
export function ValueSelect(props: ValueSelectProps) {
  const { field, nothing, onChoose, value } = props;
  const values = CHOICE_VALUES[field];
  return (
    <Select
      aria-label={props.label}
      aria-invalid={props.invalid || undefined}
      className="w-full"
      value={keyOf(value)}
      onChange={({ target }) => {
        if (target.value === "") onChoose(undefined);
        else if (target.value === "null") onChoose(null);
        else onChoose(values.find((one) => keyOf(one) === target.value));
      }}
    >
      {nothing === undefined ? null : <option value="">{nothing}</option>}
      {values.map((one) => (
        <option key={keyOf(one)} value={keyOf(one)}>
          {valueWords(field, one)}
        </option>
      ))}
      <option value="null">not asked</option>
    </Select>
  );
}

function keyOf(value: Meaning): string {
  if (value === undefined) return "";
  return value === null ? "null" : `=${value}`;
}
