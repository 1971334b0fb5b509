import type { RenderedMessage } from "@/lib/contract/safe-tree";
import type { Judged } from "@/lib/core/cases/conversation";
import type { Door, QueueMode, SlotState } from "@/lib/core/review/queue-mode";
import type { Skip } from "@/lib/core/review/skip-reasons";
import type { WhyEmpty } from "@/lib/core/review/why-empty";
import type { Action, DecidingField, Label, RequestLabel } from "@/lib/core/rubric/label";
import type { Asked } from "@/lib/core/rubric/label-complete";
import type { Score } from "@/lib/core/scoring/score";

/*
 * Under /api/v1/projects/{project}/review:
 *   GET  queues                      QueueSummary[]
 *   POST claim                       claimInput → ClaimAnswer; 409 holds_two
 *   GET  history?cursor              HistoryPage
 *   GET  history/count?since         HistoryCount
 *   GET  slots/{slot}                DeskItem, held or of the own history
 *   PUT  slots/{slot}/draft          saveDraftInput → DraftAnswer; 409 lease_lost, stale_draft (with the stored draft)
 *   POST slots/{slot}/heartbeat      heartbeatInput → LeaseAnswer; 409 lease_lost
 *   POST slots/{slot}/release        releaseInput → DoneAnswer; 409 lease_lost
 *   POST slots/{slot}/reclaim        {} → DeskItem with a new lease; 409 taken
 *   POST slots/{slot}/submit         submitInput → SubmitAnswer; 409 lease_lost
 *   POST slots/{slot}/finalize       finalizeInput → SubmitAnswer (final)
 *   POST slots/{slot}/undo           {} → DeskItem with a new lease and the draft; 409 too_late
 *   POST slots/{slot}/edit           editInput → SubmitAnswer (final); 409 not_editable
 *   POST slots/{slot}/skip           skipInput → DoneAnswer; 409 lease_lost
 *   POST slots/{slot}/second-opinion secondOpinionInput → DoneAnswer; 409 already_asked
 */

/** Why a case is looked at, in words. In a blind round only reasons no scorer had a part in. */
export type SelectionReason = { door: Door; sentence: string };

/** One part of a priority, with the points it adds. */
export type PriorityReason = { part: string; points: number; sentence: string };

/** What the policy decided, and why. */
export type DecisionView = {
  policyVersion: number;
  action: Action;
  rule: string;
  because: string[];
};

/** Everything derived from scorers. Absent, not empty, before a blind rater's commit. */
export type AutomatedView = {
  /** The scorer in force's label, against which a person's is compared. */
  label: Label;
  scorerVersion: string;
  scores: ScorerView[];
  decision: DecisionView | null;
  priority: PriorityReason[];
};

/** One scorer version's verdicts, or why there are none. */
export type ScorerView = {
  scorer: string;
  scorerVersion: string;
  outcome: "scored" | "refused" | "failed";
  failure: string | null;
  score: Score | null;
};

/** One case as a reviewer holds it. */
export type DeskItem = {
  slot: {
    id: string;
    state: SlotState;
    leaseToken: string | null;
    leaseExpiresAt: string | null;
    leaseMinutes: number;
    /** Until when a final submission can be taken back to a draft with one key. */
    undoUntil: string | null;
    /** Whether it may still be edited from the history: not adjudicated, not in a release. */
    editable: boolean;
  };
  queue: { slug: string; name: string };
  mode: QueueMode;
  case: {
    id: string;
    externalId: string;
    model: string | null;
    modelVersion: string | null;
    language: string | null;
    category: string | null;
    tags: string[];
    occurredAt: string;
    /** As told by whoever escalated it; in an assisted round at least the automated one. */
    severity: number | null;
    messages: RenderedMessage[];
    judged: Judged | null;
    repaired: boolean;
  };
  /** Which fields the form asks; the others stay null (a prompt without a response has no behaviour). */
  asked: Asked;
  /** A lead chose this reviewer for it. */
  assigned: boolean;
  reasons: SelectionReason[];
  dueAt: string | null;
  guidelineVersion: number;
  policy: { version: number; actions: Record<RequestLabel, Action> };
  /** The tags of the project's guideline. */
  tags: string[];
  draft: { label: Label; addToSet: boolean; revision: number; updatedAt: string } | null;
  /** Whether it is marked for an evaluation set: in the draft, else in what was submitted and stands. */
  addToSet: boolean;
  /**
   * As committed in a blind round, or as submitted. A blind submission that was taken back keeps its
   * commit here, and where the scores had been shown they stay: the next submission is final at once.
   */
  submitted: Label | null;
  automated: AutomatedView | null;
};

export type EmptyReason = WhyEmpty["reason"];

/** The answer to a claim: an item, or why there is none. */
export type ClaimAnswer =
  | { kind: "item"; item: DeskItem }
  | { kind: "empty"; reason: EmptyReason; sentence: string };

/** The answer to a heartbeat. */
export type LeaseAnswer = { leaseExpiresAt: string };

/** The answer to a saved draft. */
export type DraftAnswer = { revision: number; updatedAt: string };

/** Beside the problem of a draft that is older than the stored one (409, reason `stale_draft`). */
export type StaleDraftExtension = {
  draft: { label: Label; addToSet: boolean; revision: number; updatedAt: string };
};

/** The answer to giving back, skipping and asking for a second opinion. */
export type DoneAnswer = { slotId: string };

/** The answer to a submission: final, or (blind, and something differs) the reveal. */
export type SubmitAnswer =
  | { kind: "final"; slotId: string; undoUntil: string }
  | {
      kind: "revealed";
      slotId: string;
      automated: AutomatedView;
      differences: DecidingField[];
    };

export type QueueSummary = {
  slug: string;
  name: string;
  mode: QueueMode;
  /** Claimable by this reviewer; counted up to 1,000. */
  open: number;
  /** Those of them that a lead assigned to this reviewer. */
  assigned: number;
  heldByOthers: number;
};

/** One line of the reviewer's own history, newest first. */
export type HistoryEntry = {
  slotId: string;
  caseId: string;
  externalId: string;
  preview: string;
  queue: string;
  state: SlotState;
  /** Why a declined one was skipped; null too where a lead requeued it instead. */
  skip: Skip | null;
  at: string;
  requestLabel: string | null;
  expectedAction: string | null;
  editable: boolean;
};

/** A page of the history; `next` is the cursor of the page after it. */
export type HistoryPage = { entries: HistoryEntry[]; next: string | null };

/** How many labels became final. */
export type HistoryCount = { count: number };
