import { parseJsonObject } from "@/lib/adapters/formats/json-object";
import type { LineCase } from "@/lib/contract/import";

/** Our own form: one case a line, as the API takes it, the id optional. */
export function readPlumblineLine(text: string): LineCase[] {
  const parsed = parseJsonObject(text);
  return parsed.ok ? [{ ok: true, value: parsed.value, idStem: "case" }] : [parsed];
}
