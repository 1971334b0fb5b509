import type { Problem } from "../errors";
import type { Asked } from "../rubric/label-complete";
import type { CsvMapping } from "./csv-mapping";
import type { CsvRow } from "./csv-row";
import { fillTemplate } from "./fill-template";
import type { ImportedLabels } from "./imported-labels";
import { isoTime } from "./iso-time";
import type { JsonObject } from "./json-object";
import { isJsonObject } from "./json-object";
import { mapLabel } from "./map-label";
import { mapMessages } from "./map-messages";
import { OWN_WORDS } from "./own-words";
import { readField, readList, readText } from "./read-field";

/** What holds for the whole file where a row says nothing, by field of the case. */
export type RowDefaults = { readonly [field: string]: unknown };

export type MappedRow = {
  /** A case in the form the API takes. */
  value: JsonObject;
  labels: ImportedLabels;
  /** By column. Where there is any, nothing of the row is to be stored. */
  problems: Problem[];
};

/** The case and the labels that a row says by the mapping. */
export function mapRow(mapping: CsvMapping, row: CsvRow, defaults: RowDefaults): MappedRow {
  const names = {
    model: readText(mapping.model, row),
    modelVersion: readText(mapping.modelVersion, row),
    language: readText(mapping.language, row),
    category: readText(mapping.category, row),
  };
  const known = { ...defaults, ...nonNull(names) };
  const id = externalId(mapping.externalId, row, known);
  const { messages, problems: unread } = mapMessages(mapping.conversation, row);
  const escalation = mapEscalation(mapping.escalation, row);
  const labels = mapLabels(mapping, row, hasResponse(messages) ? "response" : "prompt");
  const occurredAt = readText(mapping.occurredAt, row);
  const tags = readList(mapping.tags, row);
  const value = nonNull({
    ...names,
    externalId: id.text,
    messages,
    occurredAt: occurredAt === null ? null : isoTime(occurredAt),
    tags: tags.length === 0 ? null : tags,
    metadata: metadataOf(mapping.metadata, row),
    escalation: escalation.value,
  });
  const problems = [...id.problems, ...unread, ...escalation.problems, ...labels.problems];
  return { value, labels: labels.found, problems };
}

function externalId(
  template: string | null,
  row: CsvRow,
  known: RowDefaults,
): { text: string | null; problems: Problem[] } {
  if (template === null) return { text: null, problems: [] };
  const textOf = (name: string): string | null => {
    const text = row.get(name)?.trim() ?? known[name];
    return typeof text === "string" && text !== "" ? text : null;
  };
  const filled = fillTemplate(template, textOf);
  if (filled.ok) return { text: filled.text, problems: [] };
  const message = `is empty, but the id is made of it (${template})`;
  return { text: null, problems: [{ path: filled.missing, message }] };
}

function mapEscalation(mapping: CsvMapping["escalation"], row: CsvRow) {
  const reason = mapping === null ? null : readText(mapping.reason, row);
  if (mapping === null || reason === null) return { value: null, problems: [] };
  const source = mapping.severity ?? { constant: 0 as const };
  const { by, value } = readField(source, OWN_WORDS.severity, row);
  const column = "column" in source ? source.column : "escalation";
  const problems: Problem[] =
    by === "unknown" ? [{ path: column, message: "says no severity: it is 0, 1, 2 or 3" }] : [];
  return { value: { reason, severity: value ?? 0 }, problems };
}

function mapLabels(
  mapping: CsvMapping,
  row: CsvRow,
  asked: Asked,
): { found: ImportedLabels; problems: Problem[] } {
  const read = mapping.raters.map((rater) => mapLabel(rater, row, asked));
  const final = mapping.final === null ? null : mapLabel(mapping.final, row, asked);
  return {
    found: {
      raters: read.flatMap(({ found }) => (found === null ? [] : [found])),
      final: final?.found ?? null,
    },
    problems: [...read, ...(final === null ? [] : [final])].flatMap(({ problems }) => problems),
  };
}

function metadataOf(columns: readonly string[], row: CsvRow): JsonObject | null {
  const kept = columns.flatMap((column) => {
    const cell = row.get(column) ?? "";
    return cell === "" ? [] : [[column, cell] as const];
  });
  return kept.length === 0 ? null : Object.fromEntries(kept);
}

function hasResponse(messages: readonly unknown[]): boolean {
  return messages.some((message) => isJsonObject(message) && message.role === "assistant");
}

function nonNull(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}
