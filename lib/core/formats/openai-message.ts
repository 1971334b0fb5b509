import type { JsonObject } from "./json-object";
import { isJsonObject } from "./json-object";

const ROLES: Record<string, string> = { developer: "system", function: "tool" };

/** A message of OpenAI's chat form as the API takes it. What it has no place for is left out. */
export function openaiMessage(message: unknown): unknown {
  if (!isJsonObject(message)) return message;
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

/** The text, or the other value where it is empty or none. */
export function textOr<Other>(value: unknown, other: Other): string | Other {
  return typeof value === "string" && value !== "" ? value : other;
}

export function withoutUndefined(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
