import type { Conversation } from "../cases/conversation";
import type { Severity } from "../rubric/label";
import type { Score } from "../scoring/score";
import { greatestDisagreement } from "../scoring/scorer-disagreement";
import type { Escalation } from "./selections-for-case";
import type { Signals } from "./signals";

export type SignalSources = {
  conversation: Conversation | null;
  /** The scorer in force's; null where it failed. */
  score: Score | null;
  scores: readonly Score[];
  category: string | null;
  escalation: Escalation | null;
};

/** What a decision about a case rests on: what was told, and what the scorer in force found. */
export function caseSignals(input: SignalSources, severity: Severity | null): Signals {
  const { score, escalation, conversation } = input;
  const told = escalation?.severity ?? null;
  return {
    request: score?.request ?? null,
    injectionAttempt: score?.injectionAttempt ?? false,
    flags: score?.flags ?? [],
    severity: told === null || (severity !== null && severity > told) ? severity : told,
    category: input.category,
    tools: conversation === null ? [] : judgedTools(conversation),
    disagreement: greatestDisagreement(input.scores),
  };
}

function judgedTools({ messages, judged }: Conversation): string[] {
  const calls = (judged === null ? undefined : messages[judged.message])?.toolCalls ?? [];
  return calls
    .filter((call) => judged?.toolCallId === undefined || call.id === judged.toolCallId)
    .map((call) => call.name);
}
