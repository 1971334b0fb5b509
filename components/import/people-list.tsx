import { X } from "lucide-react";
import { EveryRow } from "@/components/import/every-row";
import { FIELD_WORDS } from "@/components/import/field-words";
import { placeId } from "@/components/import/place-id";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { FieldError } from "@/components/ui/field-error";
import { Input } from "@/components/ui/input";
import type { Problem } from "@/lib/core/errors";
import type { CsvMapping, RaterMapping } from "@/lib/core/formats/csv-mapping";
import { MAPPED_FIELDS } from "@/lib/core/formats/csv-mapping";
import type { LabelOwner } from "@/lib/core/formats/labellers";
import { labellerPath, labellers } from "@/lib/core/formats/labellers";

type PeopleListProps = {
  mapping: CsvMapping;
  problems: readonly Problem[];
  onEdit(mapping: CsvMapping): void;
};

/** Whose labels come with the file, under which names, and what each says. */
export function PeopleList({ mapping, onEdit, problems }: PeopleListProps) {
  const { raters } = mapping;
  function put(owner: LabelOwner, person: RaterMapping | null) {
    if (owner === "final") return onEdit({ ...mapping, final: person });
    const next =
      person === null
        ? raters.filter((_, at) => at !== owner)
        : raters.map((one, at) => (at === owner ? person : one));
    onEdit({ ...mapping, raters: next });
  }
  const people = labellers(mapping);
  if (people.length === 0) {
    return (
      <p className="max-w-[72ch] text-ink-2 text-sm">
        No column is taken for a label. Where people have labelled these answers, say so at their
        column: “A person’s label” for each of them, “The final label” for what stands.
      </p>
    );
  }
  return (
    <ul>
      {people.map(({ label, name, owner }) => (
        <Person
          key={owner}
          person={{ name, label }}
          {...{ owner, problems }}
          onChange={(next) => put(owner, next)}
        />
      ))}
    </ul>
  );
}

type PersonProps = {
  owner: LabelOwner;
  person: RaterMapping;
  problems: readonly Problem[];
  onChange(person: RaterMapping | null): void;
};

function Person({ onChange, owner, person, problems }: PersonProps) {
  const place = labellerPath(owner);
  const error = problems.find(({ path }) => path === `${place}.name` || path === `${place}.label`);
  const fields = MAPPED_FIELDS.filter((field) => person.label[field] !== undefined);
  return (
    <li className="grid gap-x-6 gap-y-2 border-line border-t py-2.5 md:grid-cols-[minmax(0,4fr)_minmax(0,7fr)]">
      <div className="flex flex-col gap-1.5">
        <div className="flex items-center gap-2">
          <Input
            id={placeId(`${place}.name`)}
            aria-label={
              owner === "final" ? "Name of the final label" : `Name of rater ${owner + 1}`
            }
            aria-invalid={error === undefined ? undefined : true}
            aria-describedby={error === undefined ? undefined : `${placeId(place)}-error`}
            value={person.name}
            maxLength={80}
            onChange={({ target }) => onChange({ ...person, name: target.value })}
            className="max-w-56"
          />
          {owner === "final" ? <Chip tone="accent">stands</Chip> : null}
          <Button
            size="icon"
            variant="quiet"
            aria-label={`Leave out all labels of ${person.name || "this rater"}`}
            onClick={() => onChange(null)}
          >
            <X aria-hidden size={14} />
          </Button>
        </div>
        {error === undefined ? null : (
          <FieldError id={`${placeId(place)}-error`}>{error.message}</FieldError>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        {fields.map((field) => {
          const source = person.label[field];
          return source === undefined || "constant" in source ? null : (
            <span key={field} className="[overflow-wrap:anywhere]">
              {FIELD_WORDS[field]} <span className="text-ink-3">from</span>{" "}
              <span className="font-mono text-xs">{source.column}</span>
            </span>
          );
        })}
        <EveryRow person={person} onChange={onChange} />
      </div>
    </li>
  );
}
