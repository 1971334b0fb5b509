import type { Conversation } from "../cases/conversation";
import type { RequestLabel } from "../rubric/label";
import type { Score } from "./score";

/** What is known of a case beside its texts; null where nobody said. */
export type CaseFacts = {
  /** As a scorer before this one read it. */
  request: Readonly<Record<RequestLabel, number>> | null;
  unsafeRequest: boolean | null;
  factKnown: boolean | null;
};

/** A scorer that needs nothing but the case. It may throw; its failure is then a result of its own. */
export type Scorer = {
  name: string;
  version: string;
  score(conversation: Conversation, facts: CaseFacts): Score;
};
