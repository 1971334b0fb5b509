import type { Conversation } from "../cases/conversation";
import type { CaseSelection } from "../routing/case-selection";
import type { Decision } from "../routing/decide";
import type { DecisionStep } from "../routing/decision-steps";
import type { Policy } from "../routing/policy";
import type { Action, Severity } from "../rubric/label";
import type { ProjectRule } from "../scoring/project-rules/project-rule";
import type { TriedExample } from "../scoring/project-rules/try-examples";
import type { Score } from "../scoring/score";

/** A conversation to be scored without being stored, with all that its scoring rests on. */
export type Trial = {
  /** Null where nothing is written yet: then only the rules' examples are tried. */
  conversation: Conversation | null;
  /** What the reference scorer is told; null where the rules' reading is to stand in. */
  facts: { unsafeRequest: boolean | null; factKnown: boolean | null };
  language: string | null;
  category: string | null;
  policy: Policy;
  scorerInForce: string;
  rules: readonly ProjectRule[];
};

/** What the scorers and the policy make of a conversation. */
export type TrialOutcome = {
  scores: Score[];
  failures: { scorer: string; message: string }[];
  decision: Decision;
  steps: DecisionStep[];
  /** Why a person would look at it, whatever the random audit draws. */
  selections: CaseSelection[];
  expectedAction: Action | null;
  observedAction: Action | null;
  severity: Severity | null;
  disagreement: { degree: number; because: readonly string[] } | null;
};

/** How a project's rule does on its own examples; `problem` where it cannot be tried. */
export type TriedRule = { id: string; examples: TriedExample[]; problem: string | null };

export type TrialResult = {
  /** By the rule pack alone. Null without a conversation. */
  pack: TrialOutcome | null;
  /** With the project's rules beside it; null where there are none, or they cannot be compiled. */
  ruled: TrialOutcome | null;
  /** What the project's rules change, in sentences. */
  changes: string[];
  tried: TriedRule[];
  /** Why the project's rules as a whole cannot be tried. */
  problem: string | null;
};
