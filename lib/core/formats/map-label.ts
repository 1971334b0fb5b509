import { repairText } from "../cases/repair-text";
import type { Problem } from "../errors";
import { unaskedProblems } from "../review/submission-problems";
import type { Label } from "../rubric/label";
import { EMPTY_LABEL } from "../rubric/label";
import type { Asked } from "../rubric/label-complete";
import { PROMPT_FIELDS } from "../rubric/label-complete";
import type { FieldSource, LabelMapping, RaterMapping } from "./csv-mapping";
import { MAPPED_FIELDS } from "./csv-mapping";
import type { CsvRow } from "./csv-row";
import type { ImportedLabel } from "./imported-labels";
import { OWN_WORDS } from "./own-words";
import { readField, readList, readText } from "./read-field";

const QUOTED = 60;
const REQUEST_FIELDS: readonly (keyof LabelMapping)[] = PROMPT_FIELDS;

/**
 * What one person answered in a row; null where they answered nothing. What is not mapped, and an empty
 * cell, is not asked. Problems name the column.
 */
export function mapLabel(
  { label: mapping, name }: RaterMapping,
  row: CsvRow,
  asked: Asked,
): { found: ImportedLabel | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <Value>(
    field: keyof typeof OWN_WORDS,
    source: FieldSource<Value> | undefined,
    own: (word: string) => Value | undefined,
  ): Value | null => {
    if (source === undefined) return null;
    const { by, value } = readField(source, own, row);
    if (by === "unknown" && "column" in source) {
      const said = quoted(row.get(source.column) ?? "");
      const message = `says ${said}, which the mapping knows as no ${field} (${name})`;
      problems.push({ path: source.column, message });
    }
    return value;
  };
  const label: Label = {
    ...EMPTY_LABEL,
    requestLabel: read("requestLabel", mapping.requestLabel, OWN_WORDS.requestLabel),
    injectionAttempt: read(
      "injectionAttempt",
      mapping.injectionAttempt,
      OWN_WORDS.injectionAttempt,
    ),
    behavior: read("behavior", mapping.behavior, OWN_WORDS.behavior),
    hedged: read("hedged", mapping.hedged, OWN_WORDS.hedged),
    handedOver: read("handedOver", mapping.handedOver, OWN_WORDS.handedOver),
    helpful: read("helpful", mapping.helpful, OWN_WORDS.helpful),
    honest: read("honest", mapping.honest, OWN_WORDS.honest),
    harmless: read("harmless", mapping.harmless, OWN_WORDS.harmless),
    expectedAction: read("expectedAction", mapping.expectedAction, OWN_WORDS.expectedAction),
    severity: read("severity", mapping.severity, OWN_WORDS.severity),
    tags: [...new Set(readList(mapping.tags, row).map(repairText))],
    rationale: repairText(readText(mapping.rationale, row) ?? ""),
    idealResponse: repairText(readText(mapping.idealResponse, row) ?? ""),
  };
  problems.push(...answersWithoutResponse(label, asked, name));
  return { found: answersNothing(label, mapping) ? null : { name, label }, problems };
}

function answersWithoutResponse(label: Label, asked: Asked, name: string): Problem[] {
  return unaskedProblems(label, asked).map(({ path, message }) => ({
    path: path.replace(/^label\./, ""),
    message: `of ${name} ${message}`,
  }));
}

/**
 * Whether no cell gave an answer. What is expected of the request often stands in the file for all rows:
 * who was asked about the response and says nothing of it has not labelled the row.
 */
function answersNothing(label: Label, mapping: LabelMapping): boolean {
  const fromCells = MAPPED_FIELDS.filter((field) => {
    const source = mapping[field];
    return source !== undefined && !("constant" in source);
  });
  const ofResponse = fromCells.filter((field) => !REQUEST_FIELDS.includes(field));
  const telling = ofResponse.length > 0 ? ofResponse : fromCells;
  return telling.every((field) => {
    const value = label[field];
    return Array.isArray(value) ? value.length === 0 : value === null || value === "";
  });
}

function quoted(text: string): string {
  const cut = text.trim().slice(0, QUOTED).toWellFormed();
  return cut.length < text.trim().length ? `“${cut}…”` : `“${cut}”`;
}
