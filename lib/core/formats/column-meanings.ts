/** What columns of these names usually hold, the surest name first. */
const NAMES: readonly (readonly [meaning: string, names: readonly string[]])[] = [
  ["prompt", ["prompt", "question", "instruction", "user_query", "user", "input"]],
  ["response", ["response", "completion", "answer", "output", "chatgpt_response", "assistant"]],
  ["system prompt", ["system", "system_prompt"]],
  ["messages", ["messages", "conversation", "chat"]],
  ["id", ["external_id", "externalid", "id", "case_id"]],
  ["model", ["model", "model_name"]],
  ["model version", ["model_version", "modelversion", "version"]],
  ["language", ["language", "lang", "locale"]],
  ["category", ["category", "topic", "type"]],
  ["time", ["occurred_at", "occurredat", "timestamp", "created_at", "date"]],
];

/** By what it probably means, such as `prompt`, the column of that name; no column has two meanings. */
export function columnMeanings(columns: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [meaning, names] of NAMES) {
    const column = names
      .map((name) => columns.find((one) => plain(one) === name))
      .find((one) => one !== undefined);
    if (column !== undefined) found.set(meaning, column);
  }
  return found;
}

function plain(column: string): string {
  return column.toLowerCase().replace(/[\s-]+/g, "_");
}
