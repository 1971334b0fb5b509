import { z } from "zod";
import { projectParams } from "@/lib/contract/address";
import { labelSchema } from "@/lib/contract/label";
import type { RenderedMessage } from "@/lib/contract/safe-tree";
import type { Judged } from "@/lib/core/cases/conversation";
import type { Door, QueueMode, SlotState } from "@/lib/core/review/queue-mode";
import type { Action, DecidingField, Label, RequestLabel } from "@/lib/core/rubric/label";
import type { Score } from "@/lib/core/scoring/score";

/*
 * Under /api/v1/projects/{project}/review:
 *   GET  queues                      QueueSummary[]
 *   POST claim                       claimInput → ClaimAnswer; 409 holds_two
 *   GET  history?cursor              HistoryPage
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

/** Which fields the form asks; the others stay null (a prompt without a response has no behaviour). */
export type AskedFields = "response" | "prompt";

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
  asked: AskedFields;
  reasons: SelectionReason[];
  dueAt: string | null;
  guidelineVersion: number;
  policy: { version: number; actions: Record<RequestLabel, Action> };
  /** The tags of the project's guideline. */
  tags: string[];
  draft: { label: Label; revision: number; updatedAt: string } | null;
  /**
   * As committed in a blind round, or as submitted. A blind submission that was taken back keeps its
   * commit here, and where the scores had been shown they stay: the next submission is final at once.
   */
  submitted: Label | null;
  automated: AutomatedView | null;
};

export const EMPTY_REASONS = [
  "nothing_left",
  "held_by_others",
  "not_yours",
  "exposure_reached",
] as const;
export type EmptyReason = (typeof EMPTY_REASONS)[number];

/** The answer to a claim: an item, or why there is none. */
export type ClaimAnswer =
  | { kind: "item"; item: DeskItem }
  | { kind: "empty"; reason: EmptyReason; sentence: string };

/** The answer to a heartbeat. */
export type LeaseAnswer = { leaseExpiresAt: string };

/** The answer to a saved draft. */
export type DraftAnswer = { revision: number; updatedAt: string };

/** Beside the problem of a draft that is older than the stored one (409, reason `stale_draft`). */
export type StaleDraftExtension = { draft: { label: Label; revision: number; updatedAt: string } };

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
  at: string;
  requestLabel: string | null;
  expectedAction: string | null;
  editable: boolean;
};

/** A page of the history; `next` is the cursor of the page after it. */
export type HistoryPage = { entries: HistoryEntry[]; next: string | null };

export const SKIP_REASONS = [
  "unclear",
  "wrong_language",
  "lacks_context",
  "too_distressing",
  "know_the_person",
  "technical",
] as const;

const leaseToken = z.uuid();

/** The part of an address that names a slot of a project. */
export const slotParams = projectParams.extend({ slot: z.uuid() });

/**
 * Asks for the next case of a queue (without one: of the reviewer's queues, by share), or a given case.
 * `holding`: the slots this browser shows or has fetched ahead. What the reviewer holds beside them (from
 * before a reload, or expired with a draft, or committed and not yet final) is resumed first. Without it
 * a second claim takes a new case, and a third resumes the one served longest ago.
 */
export const claimInput = z.strictObject({
  queue: z.string().max(80).exactOptional(),
  caseId: z.uuid().exactOptional(),
  holding: z.array(z.uuid()).max(20).exactOptional(),
});

export const heartbeatInput = z.strictObject({ leaseToken });

/** `revision`: the stored draft's that this one goes on from, 0 without one; the answer has the next. */
export const saveDraftInput = z.strictObject({
  leaseToken,
  revision: z.int().min(0),
  label: labelSchema,
});

/**
 * `reveal: false` commits and finalises at once: how the outbox sends what was done without a network.
 * `because` is due where a blind label was taken back after its scores were shown, and now differs.
 */
export const submitInput = z.strictObject({
  submissionId: z.uuid(),
  leaseToken,
  label: labelSchema,
  tookAutomated: z.boolean(),
  addToSet: z.boolean(),
  reveal: z.boolean(),
  because: z.string().trim().max(2_000).exactOptional(),
  elapsedMs: z.int().min(0).max(86_400_000),
});

/** After a reveal: keep as committed (`label` null), or revise with a reason. */
export const finalizeInput = z.strictObject({
  submissionId: z.uuid(),
  label: labelSchema.nullable(),
  because: z.string().trim().max(2_000),
  /** The rationale that is due where the label differs from the automated one. */
  rationale: z.string().max(20_000),
});

export const skipInput = z.strictObject({
  leaseToken,
  reason: z.enum(SKIP_REASONS),
  note: z.string().trim().max(2_000),
});

/** Changes a final label from the own history: a new version, the earlier ones stay. */
export const editInput = z.strictObject({
  submissionId: z.uuid(),
  label: labelSchema,
  addToSet: z.boolean(),
  because: z.string().trim().max(2_000),
});

export const releaseInput = z.strictObject({ leaseToken });

export const secondOpinionInput = z.strictObject({ note: z.string().trim().max(2_000) });

/** Where a page of the history goes on: the `next` of the page before, taken apart. */
export const historyQuery = z.strictObject({
  cursor: z
    .string()
    .regex(/^\d{1,15}\.[0-9a-f-]{36}$/, "is no cursor of a history")
    .transform((cursor) => {
      const [takenAt = "", slotId = ""] = cursor.split(".");
      return { takenAt: Number(takenAt), slotId };
    })
    .exactOptional(),
});

/** What takes nothing but its address. */
export const emptyInput = z.strictObject({});

export type ClaimInput = z.output<typeof claimInput>;
export type SaveDraftInput = z.output<typeof saveDraftInput>;
export type SubmitInput = z.output<typeof submitInput>;
export type FinalizeInput = z.output<typeof finalizeInput>;
export type EditInput = z.output<typeof editInput>;
export type SkipInput = z.output<typeof skipInput>;
