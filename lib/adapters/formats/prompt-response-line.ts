import { fault, parseJsonObject } from "@/lib/adapters/formats/json-object";
import type { LineCase } from "@/lib/contract/import";
import type { JsonObject } from "@/lib/core/formats/json-object";

export const PROMPT_FIELDS = ["prompt", "question", "instruction", "user_query"];
export const RESPONSE_FIELDS = ["response", "completion", "answer", "output", "chatgpt_response"];
const ID_FIELDS = ["externalId", "id"];
const KEPT_FIELDS = ["model", "modelVersion", "language", "category", "tags", "occurredAt"];

/** A prompt, and the response where there is one. Fields that are not a case's own become metadata. */
export function readPromptResponseLine(text: string): LineCase[] {
  const parsed = parseJsonObject(text);
  if (!parsed.ok) return [parsed];
  const fields = parsed.value;
  const promptField = PROMPT_FIELDS.find((field) => typeof fields[field] === "string");
  if (promptField === undefined) return [fault("is missing, or is not text", "prompt")];
  const responseField = RESPONSE_FIELDS.find((field) => typeof fields[field] === "string");
  const idField = ID_FIELDS.find((field) => ["string", "number"].includes(typeof fields[field]));
  const used = [promptField, responseField, idField, "system", ...KEPT_FIELDS];
  const metadata = Object.fromEntries(
    Object.entries(fields).filter(([key]) => !used.includes(key)),
  );
  const kept = Object.fromEntries(KEPT_FIELDS.map((key) => [key, fields[key] ?? null]));
  const value = {
    ...kept,
    ...(idField === undefined ? {} : { externalId: String(fields[idField]) }),
    messages: messagesOf(fields, promptField, responseField),
    ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
  };
  return [{ ok: true, value, idStem: "prompt" }];
}

function messagesOf(fields: JsonObject, prompt: string, response: string | undefined): unknown[] {
  const messages: unknown[] = [{ role: "user", content: fields[prompt] }];
  if (typeof fields.system === "string") {
    messages.unshift({ role: "system", content: fields.system });
  }
  if (response !== undefined) messages.push({ role: "assistant", content: fields[response] });
  return messages;
}
