import { z } from "zod";
import type { AutomatedView, PriorityReason } from "@/lib/contract/desk";
import type { RenderedMessage } from "@/lib/contract/safe-tree";
import type { ProposalState } from "@/lib/contract/sets";
import type { Judged } from "@/lib/core/cases/conversation";
import type { CaseStatus } from "@/lib/core/review/queue-filters";
import {
  AGES,
  CORRECTED,
  PRIORITY_LEVELS,
  QUEUE_SORTS,
  STATUS_FILTERS,
} from "@/lib/core/review/queue-filters";
import type { Door, QueueMode } from "@/lib/core/review/queue-mode";
import type { SkipReason } from "@/lib/core/review/skip-reasons";
import type { Action, Label, RequestLabel, Verdict } from "@/lib/core/rubric/label";
import { ACTIONS, DIMENSIONS, REQUEST_LABELS } from "@/lib/core/rubric/label";

const name = z.string().min(1).max(200);

const filterFields = {
  status: z.enum(STATUS_FILTERS).default("waiting"),
  sort: z.enum(QUEUE_SORTS).default("priority"),
  model: name.exactOptional(),
  version: name.exactOptional(),
  label: z.enum(REQUEST_LABELS).exactOptional(),
  expected: z.enum(ACTIONS).exactOptional(),
  observed: z.enum(ACTIONS).exactOptional(),
  failed: z.enum(DIMENSIONS).exactOptional(),
  language: name.exactOptional(),
  category: name.exactOptional(),
  age: z.enum(AGES).exactOptional(),
  /** The slug of a queue that the case has an open round in. */
  queue: name.exactOptional(),
  /** `me`, `nobody`, or a person's id. */
  assignee: name.exactOptional(),
  corrected: z.enum(CORRECTED).exactOptional(),
  q: z.string().trim().min(1).max(200).exactOptional(),
};

function namesModel({ model, version }: { model?: string; version?: string }): boolean {
  return version === undefined || model !== undefined;
}

const WITHOUT_MODEL = { path: ["version"], error: "is one of a model: name the model too." };

/** The queue page's filters, as they stand in its address. */
export const queueFilterSchema = z.strictObject(filterFields).refine(namesModel, WITHOUT_MODEL);
export type QueueFilter = z.output<typeof queueFilterSchema>;

export const queueQuery = z
  .strictObject({ ...filterFields, cursor: z.string().max(200).exactOptional() })
  .refine(namesModel, WITHOUT_MODEL);
export type QueueQuery = z.output<typeof queueQuery>;

/**
 * One case in the list. Its label is people's where one stands (`labelled`), else the scorer's; it is null
 * while `blind`.
 */
export type QueueRow = {
  id: string;
  externalId: string;
  prompt: string;
  response: string;
  status: CaseStatus;
  model: string | null;
  modelVersion: string | null;
  language: string | null;
  category: string | null;
  requestLabel: RequestLabel | null;
  expectedAction: Action | null;
  observedAction: Action | null;
  helpful: Verdict | null;
  honest: Verdict | null;
  harmless: Verdict | null;
  labelled: boolean;
  /** The automated one. */
  severity: number | null;
  priority: number;
  priorityReasons: PriorityReason[];
  createdAt: string;
  dueAt: string | null;
  /** Who has it open now, by name. */
  holder: string | null;
  /** For whom a lead reserved it, by name. */
  assignee: string | null;
  /** How many skipped it in the round that is open, for who reads all cases; else zero. */
  skips: number;
  /** A blind round is open: scorers' verdicts are held back from whoever may review. */
  blind: boolean;
};

export type QueuePage = { rows: QueueRow[]; next: string | null };

/** How many cases a filter finds: exact up to the bound, "at least" from there. */
export type QueueCount = { count: number; atLeast: boolean };

/** Values of the columns one filters by, the most frequent first. */
export type QueueChoices = {
  models: { model: string; versions: string[] }[];
  languages: string[];
  categories: string[];
  reviewers: { userId: string; name: string }[];
  queues: { slug: string; name: string; mode: QueueMode }[];
  /** Of the guideline in force. */
  tags: string[];
};

const caseIds = z.array(z.uuid()).min(1).max(500);

export const assignInput = z.strictObject({ caseIds, userId: z.string().max(100).nullable() });
export const prioritizeInput = z.strictObject({
  caseIds,
  level: z.enum(PRIORITY_LEVELS),
});
export const requeueInput = z.strictObject({
  caseIds,
  queue: z.string().max(80),
  reason: z.string().trim().min(3, "Say why it is looked at again.").max(2_000),
});
export const previewInput = z.strictObject({ caseIds });
export type AssignInput = z.output<typeof assignInput>;
export type PrioritizeInput = z.output<typeof prioritizeInput>;
export type RequeueInput = z.output<typeof requeueInput>;

/** What became of each case of an operation on many. */
export type QueueOutcome = { changed: number; refused: { caseId: string; why: string }[] };

/** One label a person gave a case. */
export type CaseLabel = {
  id: string;
  rater: string;
  stage: "committed" | "final";
  mode: QueueMode;
  at: string;
  label: Label;
  /** Whether it is the one that stands for the case. */
  stands: boolean;
  revisedBecause: string | null;
};

export type CaseSelection = {
  door: Door;
  probability: number | null;
  sentence: string;
  at: string;
};

/** That a person left a case to others. `note` is null where it is held back; `at` where it is not known. */
export type CaseSkip = {
  rater: string;
  at: string | null;
  reason: SkipReason | null;
  note: string | null;
};

/** One case, whole. `automated` and `labels` are withheld where the reader may still rate it blind. */
export type CaseView = {
  row: QueueRow;
  tags: string[];
  occurredAt: string;
  repaired: boolean;
  metadata: string | null;
  /** Null where the text was erased. */
  messages: RenderedMessage[] | null;
  judged: Judged | null;
  selections: CaseSelection[];
  automated: AutomatedView | null;
  labels: CaseLabel[];
  /** Told to leads alone. */
  skips: CaseSkip[];
  /** The standing label's way into an evaluation set; null where nobody proposed it. */
  proposal: { id: string; state: ProposalState; readable: boolean } | null;
  /** Scores and labels are held back; `true` where the reader may look, giving up the blind round. */
  withheld: boolean;
  mayReveal: boolean;
};
