import { readHhRlhfLine } from "@/lib/adapters/formats/hh-rlhf-line";
import { isJsonObject } from "@/lib/adapters/formats/json-object";
import { readOpenaiLine } from "@/lib/adapters/formats/openai-line";
import { readPlumblineLine } from "@/lib/adapters/formats/plumbline-line";
import { readPromptResponseLine } from "@/lib/adapters/formats/prompt-response-line";
import type { ImportDefaults, LineCase } from "@/lib/contract/import";
import type { CaseFormat } from "@/lib/core/formats/case-format";

const READERS: Record<CaseFormat, (text: string) => LineCase[]> = {
  plumbline: readPlumblineLine,
  openai: readOpenaiLine,
  "hh-rlhf": readHhRlhfLine,
  "prompt-response": readPromptResponseLine,
};

/**
 * The cases that one line of a file says, at least one entry, each a case in the API's form or what
 * is wrong. `defaults` stand in where the line itself says nothing.
 */
export function readCaseLine(
  text: string,
  options: { format: CaseFormat; defaults: ImportDefaults },
): LineCase[] {
  return READERS[options.format](text).map((read) =>
    read.ok ? { ...read, value: withDefaults(read.value, options.defaults) } : read,
  );
}

function withDefaults(value: unknown, defaults: ImportDefaults): unknown {
  if (!isJsonObject(value)) return value;
  const lacking = Object.entries(defaults).filter(([key]) => (value[key] ?? null) === null);
  return { ...value, ...Object.fromEntries(lacking) };
}
