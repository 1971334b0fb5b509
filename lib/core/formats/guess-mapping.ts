import { columnMeanings } from "./column-meanings";
import type { ConversationMapping, CsvMapping, TextSource } from "./csv-mapping";
import { EMPTY_MAPPING } from "./csv-mapping";
import { mappingColumns } from "./mapping-columns";

/** A mapping that may be meant. `name` is the one it is kept under; null where it follows from the header. */
export type MappingGuess = { name: string | null; content: CsvMapping; because: string[] };

type KeptMapping = { name: string; content: CsvMapping };

/** The kept mappings whose columns are all there, the one that reads most of them first. */
export function fittingMappings<Kept extends KeptMapping>(
  columns: readonly string[],
  kept: readonly Kept[],
): Kept[] {
  const read = ({ content }: Kept) =>
    new Set(mappingColumns(content, columns).map(({ column }) => column));
  return kept
    .filter((one) => [...read(one)].every((column) => columns.includes(column)))
    .toSorted((left, right) => read(right).size - read(left).size);
}

/**
 * What the columns most probably mean: a kept mapping that fits, earlier ones first among equals, else
 * by their names alone. Null where not even a prompt is found. Each reason is a sentence.
 */
export function guessMapping(
  columns: readonly string[],
  kept: readonly KeptMapping[],
): MappingGuess | null {
  const [best] = fittingMappings(columns, kept);
  if (best === undefined) return guessByNames(columns);
  const because = [`The file has every column that the mapping “${best.name}” reads.`];
  return { name: best.name, content: best.content, because };
}

function guessByNames(columns: readonly string[]): MappingGuess | null {
  const found = columnMeanings(columns);
  const conversation = conversationOf(found);
  if (conversation === null) return null;
  const text = (meaning: string): TextSource | null => {
    const column = found.get(meaning);
    return column === undefined ? null : { column };
  };
  const id = found.get("id");
  const content: CsvMapping = {
    ...EMPTY_MAPPING,
    conversation,
    externalId: id === undefined ? null : `{${id}}`,
    model: text("model"),
    modelVersion: text("model version"),
    language: text("language"),
    category: text("category"),
    occurredAt: text("time"),
  };
  const read = new Set(mappingColumns(content, columns).map(({ column }) => column));
  const because = [...found]
    .filter(([, column]) => read.has(column))
    .map(([meaning, column]) => `“${column}” is taken for the ${meaning}, by its name.`);
  return { name: null, content, because };
}

function conversationOf(found: ReadonlyMap<string, string>): ConversationMapping | null {
  const prompt = found.get("prompt");
  const messages = found.get("messages");
  if (prompt !== undefined) {
    const response = found.get("response") ?? null;
    return { kind: "columns", prompt, response, system: found.get("system prompt") ?? null };
  }
  return messages === undefined ? null : { kind: "messages", column: messages };
}
