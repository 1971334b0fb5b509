import type { CsvMapping, LabelMapping } from "./csv-mapping";
import { MAPPED_FIELDS } from "./csv-mapping";
import { templatePlaces } from "./fill-template";

/** A column that a mapping names, and where: such as `raters[0].label.behavior`. */
export type NamedColumn = { path: string; column: string };

const CASE_FIELDS = ["model", "modelVersion", "language", "category"] as const;

/** Every column that a mapping reads. Names in the id that are fields of the case are none, unless columns. */
export function mappingColumns(mapping: CsvMapping, columns: readonly string[]): NamedColumn[] {
  const { conversation, escalation } = mapping;
  const texts = [...CASE_FIELDS, "occurredAt", "tags"] as const;
  return [
    ...idColumns(mapping.externalId, columns),
    ...(conversation.kind === "messages"
      ? [{ path: "conversation.column", column: conversation.column }]
      : (["prompt", "response", "system"] as const).flatMap((field) =>
          named(`conversation.${field}`, conversation[field]),
        )),
    ...texts.flatMap((field) => named(field, columnOf(mapping[field]))),
    ...named("escalation.reason", columnOf(escalation?.reason)),
    ...named("escalation.severity", columnOf(escalation?.severity)),
    ...mapping.metadata.map((column, index) => ({ path: `metadata[${index}]`, column })),
    ...mapping.raters.flatMap(({ label }, index) => labelColumns(`raters[${index}].label`, label)),
    ...(mapping.final === null ? [] : labelColumns("final.label", mapping.final.label)),
  ];
}

/** The names in an id that no column has: fields of the case, known for the row or for the whole file. */
export function idFields(externalId: string | null, columns: readonly string[]): string[] {
  const places = externalId === null ? [] : templatePlaces(externalId);
  return places.filter((name) => !columns.includes(name) && isCaseField(name));
}

function idColumns(externalId: string | null, columns: readonly string[]): NamedColumn[] {
  const fields = idFields(externalId, columns);
  return (externalId === null ? [] : templatePlaces(externalId))
    .filter((name) => !fields.includes(name))
    .map((column) => ({ path: "externalId", column }));
}

function labelColumns(path: string, label: LabelMapping): NamedColumn[] {
  return MAPPED_FIELDS.flatMap((field) => named(`${path}.${field}`, columnOf(label[field])));
}

function columnOf(source: object | null | undefined): string | null {
  return source != null && "column" in source && typeof source.column === "string"
    ? source.column
    : null;
}

function named(path: string, column: string | null): NamedColumn[] {
  return column === null ? [] : [{ path, column }];
}

function isCaseField(name: string): boolean {
  return CASE_FIELDS.some((field) => field === name);
}
