import type { Conversation } from "../cases/conversation";
import type { Score } from "./score";
import type { CaseFacts, Scorer } from "./scorer";

/** What a scorer gave, or why it gave nothing: a failure is a result too. */
export type ScorerResult =
  | { outcome: "scored"; score: Score }
  | { outcome: "failed"; failure: string };

const MAX_FAILURE_LENGTH = 500;

/** Runs a scorer and never throws. `conversation` is null where the text is gone or cannot be read. */
export function runScorer(
  scorer: Scorer,
  conversation: Conversation | null,
  facts: CaseFacts,
): ScorerResult {
  if (conversation === null) {
    return { outcome: "failed", failure: "The text of the case is gone or cannot be read." };
  }
  try {
    return { outcome: "scored", score: scorer.score(conversation, facts) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const failure = message.slice(0, MAX_FAILURE_LENGTH).replaceAll("\0", "\uFFFD").toWellFormed();
    return { outcome: "failed", failure };
  }
}
