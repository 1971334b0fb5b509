import type { LineFault } from "@/lib/contract/import";
import type { JsonObject } from "@/lib/core/formats/json-object";
import { isJsonObject } from "@/lib/core/formats/json-object";

/** The object that a line of JSON Lines says, or what is wrong with it. */
export function parseJsonObject(text: string): { ok: true; value: JsonObject } | LineFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fault(`is not JSON: ${error instanceof Error ? error.message : "it cannot be read"}`);
  }
  return isJsonObject(value) ? { ok: true, value } : fault("is not a JSON object");
}

export function fault(message: string, path = ""): LineFault {
  return { ok: false, problems: [{ path, message }] };
}
