import type { CaseInput } from "@/lib/contract/cases";
import { caseInputSchema } from "@/lib/contract/cases";
import { schemaProblems } from "@/lib/contract/schema-problems";
import { CASE_LIMITS } from "@/lib/core/cases/case-limits";
import { cleanJson } from "@/lib/core/cases/clean-json";
import type { Conversation, Judged, Message } from "@/lib/core/cases/conversation";
import { conversationProblems } from "@/lib/core/cases/conversation-problems";
import { defaultJudged } from "@/lib/core/cases/default-judged";
import { repairText } from "@/lib/core/cases/repair-text";
import type { Problem } from "@/lib/core/errors";
import type { Json } from "@/lib/core/export/json";
import type { Severity } from "@/lib/core/rubric/label";

/** A case as it can be stored. */
export type ParsedCase = Conversation & {
  /** Null where it is to follow from the content. */
  externalId: string | null;
  model: string | null;
  modelVersion: string | null;
  language: string | null;
  category: string | null;
  tags: string[];
  occurredAt: Date | null;
  metadata: Json;
  escalation: { reason: string; severity: Severity } | null;
  /** Characters that cannot be stored were replaced. */
  repaired: boolean;
};

export type ParseCaseResult =
  | { ok: true; case: ParsedCase }
  | { ok: false; externalId: string | null; problems: Problem[] };

const MAX_PROBLEMS = 20;

/** Checks one case, hostile input included. Every problem names the field by its path in the case. */
export function parseCase(value: unknown): ParseCaseResult {
  const cleaned = cleanJson(value, { depth: CASE_LIMITS.jsonDepth, keys: CASE_LIMITS.jsonKeys });
  if (!cleaned.ok) return refused(value, [cleaned.problem]);
  const parsed = caseInputSchema.safeParse(cleaned.value);
  if (!parsed.success) return refused(value, schemaProblems(parsed.error.issues));
  const messages = parsed.data.messages.map(storedMessage);
  const judged = storedJudged(parsed.data.judged) ?? defaultJudged(messages);
  const problems = conversationProblems({ messages, judged });
  if (problems.length > 0) return refused(value, problems);
  return { ok: true, case: storedCase(parsed.data, { messages, judged }, cleaned.repaired) };
}

function refused(value: unknown, problems: Problem[]): ParseCaseResult {
  return { ok: false, externalId: externalIdOf(value), problems: problems.slice(0, MAX_PROBLEMS) };
}

function externalIdOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("externalId" in value)) return null;
  const id = value.externalId;
  return typeof id === "string" && id.length <= CASE_LIMITS.idLength ? repairText(id) : null;
}

function storedMessage(input: CaseInput["messages"][number]): Message {
  return {
    role: input.role,
    content: Array.isArray(input.content)
      ? input.content.map((part) => part.text).join("\n")
      : (input.content ?? null),
    ...(input.name == null ? {} : { name: input.name }),
    ...(input.toolCalls == null || input.toolCalls.length === 0
      ? {}
      : {
          toolCalls: input.toolCalls.map((call) => ({
            id: call.id,
            name: call.name,
            arguments:
              typeof call.arguments === "string" ? call.arguments : JSON.stringify(call.arguments),
          })),
        }),
    ...(input.toolCallId == null ? {} : { toolCallId: input.toolCallId }),
  };
}

function storedJudged(input: CaseInput["judged"]): Judged | null {
  if (input == null) return null;
  return input.toolCallId == null
    ? { message: input.message }
    : { message: input.message, toolCallId: input.toolCallId };
}

function storedCase(input: CaseInput, conversation: Conversation, repaired: boolean): ParsedCase {
  return {
    ...conversation,
    externalId: input.externalId ?? null,
    model: input.model ?? null,
    modelVersion: input.modelVersion ?? null,
    language: input.language ?? null,
    category: input.category ?? null,
    tags: [...new Set(input.tags)],
    occurredAt: input.occurredAt == null ? null : new Date(input.occurredAt),
    metadata: input.metadata ?? null,
    escalation: input.escalation ?? null,
    repaired,
  };
}
