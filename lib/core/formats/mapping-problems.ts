import type { Problem } from "../errors";
import type { CsvMapping, LabelMapping } from "./csv-mapping";
import { labellers } from "./labellers";
import type { RowDefaults } from "./map-row";
import { idFields, mappingColumns } from "./mapping-columns";

/**
 * Why a mapping cannot read a file with these columns, by the place in the mapping; empty where it can.
 * `defaults` hold for the whole file.
 */
export function mappingProblems(
  mapping: CsvMapping,
  columns: readonly string[],
  defaults: RowDefaults,
): Problem[] {
  const missing = mappingColumns(mapping, columns)
    .filter(({ column }) => !columns.includes(column))
    .map(({ column, path }) => ({
      path,
      message: `names the column “${column}”, which the file has not`,
    }));
  const unknown = idFields(mapping.externalId, columns)
    .filter((field) => mapping[field] === null && (defaults[field] ?? null) === null)
    .map((field) => ({
      path: "externalId",
      message: `needs the ${inWords(field)} of the cases: no column says it, so give it for the whole file`,
    }));
  return [...missing, ...unknown, ...emptyLabels(mapping)];
}

function emptyLabels(mapping: CsvMapping): Problem[] {
  return labellers(mapping)
    .filter(({ label }) => !saysAnything(label))
    .map(({ name, path }) => ({ path: `${path}.label`, message: `of ${name} has no column` }));
}

function saysAnything(label: LabelMapping): boolean {
  return Object.values(label).some((source) => source !== undefined && !("constant" in source));
}

function inWords(field: string): string {
  return field === "modelVersion" ? "model version" : field;
}
