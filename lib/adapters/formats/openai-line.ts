import { fault, parseJsonObject } from "@/lib/adapters/formats/json-object";
import type { LineCase } from "@/lib/contract/import";
import { isJsonObject } from "@/lib/core/formats/json-object";
import { openaiMessage, textOr, withoutUndefined } from "@/lib/core/formats/openai-message";

/**
 * A chat in OpenAI's form: `messages` with `tool_calls` and `tool_call_id`. Of the line's other
 * fields `id` (or `custom_id`), `model` and `metadata` are taken; the rest describes a request.
 */
export function readOpenaiLine(text: string): LineCase[] {
  const parsed = parseJsonObject(text);
  if (!parsed.ok) return [parsed];
  const { messages, externalId, id, custom_id, model, metadata } = parsed.value;
  if (!Array.isArray(messages)) return [fault("is missing, or is not a list", "messages")];
  const value = {
    externalId: textOr(externalId, textOr(id, textOr(custom_id, undefined))),
    messages: messages.map(openaiMessage),
    model: textOr(model, undefined),
    metadata: isJsonObject(metadata) ? metadata : undefined,
  };
  return [{ ok: true, value: withoutUndefined(value), idStem: "chat" }];
}
