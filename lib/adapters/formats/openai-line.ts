import type { JsonObject } from "@/lib/adapters/formats/json-object";
import { fault, isJsonObject, parseJsonObject } from "@/lib/adapters/formats/json-object";
import type { LineCase } from "@/lib/contract/import";

const ROLES: Record<string, string> = { developer: "system", function: "tool" };

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
    messages: messages.map((message) => (isJsonObject(message) ? chatMessage(message) : message)),
    model: textOr(model, undefined),
    metadata: isJsonObject(metadata) ? metadata : undefined,
  };
  return [{ ok: true, value: withoutUndefined(value), idStem: "chat" }];
}

function chatMessage(message: JsonObject): JsonObject {
  const role =
    typeof message.role === "string" ? (ROLES[message.role] ?? message.role) : message.role;
  return withoutUndefined({
    role,
    content: message.content ?? textOr(message.refusal, null),
    name: textOr(message.name, undefined),
    toolCalls: toolCalls(message),
    toolCallId: textOr(message.tool_call_id, undefined),
  });
}

function toolCalls(message: JsonObject): unknown {
  if (Array.isArray(message.tool_calls)) {
    return message.tool_calls.map((call) => (isJsonObject(call) ? toolCall(call) : call));
  }
  // The form before tool calls: one function call, without an id.
  return isJsonObject(message.function_call)
    ? [toolCall({ id: "function_call", function: message.function_call })]
    : undefined;
}

function toolCall(call: JsonObject): JsonObject {
  if (isJsonObject(call.custom)) {
    return withoutUndefined({ id: call.id, name: call.custom.name, arguments: call.custom.input });
  }
  const called = isJsonObject(call.function) ? call.function : {};
  return withoutUndefined({ id: call.id, name: called.name, arguments: called.arguments });
}

function textOr<Other>(value: unknown, other: Other): string | Other {
  return typeof value === "string" && value !== "" ? value : other;
}

function withoutUndefined(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
