import { CASE_LIMITS } from "../cases/case-limits";
import type { Message, MessageRole, ToolCall } from "../cases/conversation";
import { MESSAGE_ROLES } from "../cases/conversation";
import type { JsonObject } from "./json-object";
import { isJsonObject } from "./json-object";

const OTHER_ROLES: Readonly<Record<string, MessageRole>> = {
  developer: "system",
  function: "tool",
  human: "user",
};

/** The messages that a JSON text holds; null where it is no JSON, or one of another form. */
export function readPastedJson(text: string): Message[] | null {
  if (!/^\s*[[{]/.test(text)) return null;
  const list = listOf(parsed(text));
  if (list === null || list.length === 0 || list.length > CASE_LIMITS.messages) return null;
  const messages = list.map((one) => (isJsonObject(one) ? messageOf(one) : null));
  const read = messages.filter((message) => message !== null);
  return read.length === messages.length ? read : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A person's text may well begin like JSON and be none.
    return null;
  }
}

function listOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value;
  return isJsonObject(value) ? listIn(value) : null;
}

function listIn(fields: JsonObject): unknown[] | null {
  if (Array.isArray(fields.messages)) return fields.messages;
  if (typeof fields.prompt !== "string") return null;
  const prompt = { role: "user", content: fields.prompt };
  return typeof fields.response === "string"
    ? [prompt, { role: "assistant", content: fields.response }]
    : [prompt];
}

function messageOf(fields: JsonObject): Message | null {
  const role = roleOf(fields.role);
  const content = contentOf(fields.content);
  const calls = callsOf(fields.toolCalls ?? fields.tool_calls);
  if (role === null || (content === null && calls.length === 0)) return null;
  const answers = fields.toolCallId ?? fields.tool_call_id;
  return {
    role,
    content,
    ...(calls.length === 0 || role !== "assistant" ? {} : { toolCalls: calls }),
    ...(typeof answers === "string" ? { toolCallId: answers } : {}),
  };
}

function roleOf(role: unknown): MessageRole | null {
  if (typeof role !== "string") return null;
  return MESSAGE_ROLES.find((one) => one === role) ?? OTHER_ROLES[role] ?? null;
}

function contentOf(content: unknown): string | null {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return null;
  const texts = content.flatMap((part) =>
    isJsonObject(part) && typeof part.text === "string" ? [part.text] : [],
  );
  return texts.length === 0 ? null : texts.join("\n");
}

function callsOf(calls: unknown): ToolCall[] {
  if (!Array.isArray(calls)) return [];
  return calls.flatMap((call, at) => (isJsonObject(call) ? callOf(call, at) : []));
}

function callOf(call: JsonObject, at: number): ToolCall[] {
  const { name, arguments: sent } = isJsonObject(call.function) ? call.function : call;
  if (typeof name !== "string") return [];
  const id = typeof call.id === "string" && call.id !== "" ? call.id : `call-${at + 1}`;
  return [{ id, name, arguments: typeof sent === "string" ? sent : JSON.stringify(sent ?? {}) }];
}
