import { openCsvReader } from "@/lib/adapters/formats/csv-line";
import { readHhRlhfLine } from "@/lib/adapters/formats/hh-rlhf-line";
import { readOpenaiLine } from "@/lib/adapters/formats/openai-line";
import { readPlumblineLine } from "@/lib/adapters/formats/plumbline-line";
import { readPromptResponseLine } from "@/lib/adapters/formats/prompt-response-line";
import type { ImportDefaults, ReadLine, ReadOptions } from "@/lib/contract/import";
import { invalid } from "@/lib/core/errors";
import { isJsonObject } from "@/lib/core/formats/json-object";

/**
 * Reads the cases that a line of a file says, each in the API's form, or what is wrong. `defaults` stand
 * in where the line itself says nothing. Throws `invalid` where a CSV file's columns can't be read so.
 */
export function openCaseReader(options: ReadOptions): ReadLine {
  const { defaults } = options;
  const read = formReader(options);
  return (text) =>
    read(text).map((one) => (one.ok ? { ...one, value: withDefaults(one.value, defaults) } : one));
}

function formReader({ csv, defaults, format }: ReadOptions): ReadLine {
  switch (format) {
    case "plumbline":
      return readPlumblineLine;
    case "openai":
      return readOpenaiLine;
    case "hh-rlhf":
      return readHhRlhfLine;
    case "prompt-response":
      return readPromptResponseLine;
    case "csv":
      if (csv === undefined) throw invalid("Say what the columns of the CSV file mean.");
      return openCsvReader(csv, defaults);
  }
}

function withDefaults(value: unknown, defaults: ImportDefaults): unknown {
  if (!isJsonObject(value)) return value;
  const lacking = Object.entries(defaults).filter(([key]) => (value[key] ?? null) === null);
  return { ...value, ...Object.fromEntries(lacking) };
}
