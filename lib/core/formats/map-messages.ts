import type { Problem } from "../errors";
import type { ConversationMapping } from "./csv-mapping";
import type { CsvRow } from "./csv-row";
import { isJsonObject } from "./json-object";
import { openaiMessage } from "./openai-message";

export type MappedMessages = { messages: unknown[]; problems: Problem[] };

/**
 * The messages that a row says, in the form the API takes. Texts stay as they are in the cells; an empty
 * cell of a response is an answer that says nothing, an empty one of a system prompt is none.
 */
export function mapMessages(mapping: ConversationMapping, row: CsvRow): MappedMessages {
  return mapping.kind === "messages"
    ? parseMessages(mapping.column, row)
    : columnMessages(mapping, row);
}

function columnMessages(
  { prompt, response, system }: Extract<ConversationMapping, { kind: "columns" }>,
  row: CsvRow,
): MappedMessages {
  const asked = row.get(prompt) ?? "";
  if (asked.trim() === "") {
    return { messages: [], problems: [{ path: prompt, message: "is empty: there is no prompt" }] };
  }
  const told = system === null ? "" : (row.get(system) ?? "");
  const messages: unknown[] = [
    ...(told.trim() === "" ? [] : [{ role: "system", content: told }]),
    { role: "user", content: asked },
    ...(response === null ? [] : [{ role: "assistant", content: row.get(response) ?? "" }]),
  ];
  return { messages, problems: [] };
}

function parseMessages(column: string, row: CsvRow): MappedMessages {
  const parsed = parseJson(row.get(column) ?? "");
  const list = isJsonObject(parsed) ? parsed.messages : parsed;
  if (Array.isArray(list)) return { messages: list.map(openaiMessage), problems: [] };
  const message = "holds no JSON list of messages";
  return { messages: [], problems: [{ path: column, message }] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
