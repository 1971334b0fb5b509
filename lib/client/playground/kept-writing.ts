import { isFields } from "@/lib/client/playground/fields";
import type { TabOwner } from "@/lib/client/playground/tab-store";
import { readFromTab } from "@/lib/client/playground/tab-store";
import type { MessageRole, ToolCall } from "@/lib/core/cases/conversation";
import { MESSAGE_ROLES } from "@/lib/core/cases/conversation";
import type { WrittenTurn } from "@/lib/core/trial/written-turns";
import { emptyTurns } from "@/lib/core/trial/written-turns";

/** Everything a person has put in; kept in this tab alone, so that a reload loses nothing. */
export type Writing = {
  turns: WrittenTurn[];
  facts: { unsafeRequest: boolean | null; factKnown: boolean | null };
  language: string;
  category: string;
};

export function emptyWriting(): Writing {
  return {
    turns: emptyTurns(),
    facts: { unsafeRequest: null, factKnown: null },
    language: "",
    category: "",
  };
}

/** What was kept in this tab; empty where nothing was, or where it cannot be read. */
export function readWriting(owner: TabOwner): Writing {
  return asWriting(readFromTab(owner, "writing")) ?? emptyWriting();
}

function asWriting(kept: unknown): Writing | null {
  if (!isFields(kept) || !Array.isArray(kept.turns) || !isFields(kept.facts)) return null;
  const turns = kept.turns.map(asTurn).filter((turn) => turn !== null);
  return turns.length === 0
    ? null
    : {
        turns,
        facts: {
          unsafeRequest: asAnswer(kept.facts.unsafeRequest),
          factKnown: asAnswer(kept.facts.factKnown),
        },
        language: asText(kept.language),
        category: asText(kept.category),
      };
}

function asTurn(kept: unknown, at: number): WrittenTurn | null {
  if (!isFields(kept)) return null;
  const role: MessageRole | undefined = MESSAGE_ROLES.find((one) => one === kept.role);
  if (role === undefined) return null;
  return {
    key: String(at + 1),
    role,
    content: asText(kept.content),
    toolCalls: Array.isArray(kept.toolCalls) ? kept.toolCalls.flatMap(asCall) : [],
    toolCallId: typeof kept.toolCallId === "string" ? kept.toolCallId : null,
  };
}

function asCall(kept: unknown): ToolCall[] {
  if (!isFields(kept)) return [];
  return [{ id: asText(kept.id), name: asText(kept.name), arguments: asText(kept.arguments) }];
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function asAnswer(value: unknown): boolean | null {
  return typeof value === "boolean" ? value : null;
}
