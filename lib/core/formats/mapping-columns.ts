import type { CsvMapping, LabelMapping } from "./csv-mapping";
import { MAPPED_FIELDS } from "./csv-mapping";
import { templatePlaces } from "./fill-template";
import { labellers } from "./labellers";

/** A column that a mapping names, and where: such as `raters[0].label.behavior`. */
export type NamedColumn = { path: string; column: string };

/** Fields of a case that an id may be made of, though no column is called so. */
const ID_FIELDS = ["model", "modelVersion", "language", "category"] as const;
export type IdField = (typeof ID_FIELDS)[number];

/** Every column that a mapping reads. Names in the id that are fields of the case are none, unless columns. */
export function mappingColumns(mapping: CsvMapping, columns: readonly string[]): NamedColumn[] {
  const { conversation, escalation } = mapping;
  const texts = [...ID_FIELDS, "occurredAt", "tags"] as const;
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
    ...labellers(mapping).flatMap(({ label, path }) => labelColumns(`${path}.label`, label)),
  ];
}

/** The names in an id that no column has: fields of the case, known for the row or for the whole file. */
export function idFields(externalId: string | null, columns: readonly string[]): IdField[] {
  const places = externalId === null ? [] : templatePlaces(externalId);
  return places.filter((name) => !columns.includes(name)).filter(isIdField);
}

function idColumns(externalId: string | null, columns: readonly string[]): NamedColumn[] {
  return (externalId === null ? [] : templatePlaces(externalId))
    .filter((name) => columns.includes(name) || !isIdField(name))
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

function isIdField(name: string): name is IdField {
  return ID_FIELDS.some((field) => field === name);
}
