import { z } from "zod";
import type { RenderedMessage } from "@/lib/contract/safe-tree";
import type { Judged } from "@/lib/core/cases/conversation";
import type { ChangelogEntry } from "@/lib/core/evalset/changelog";
import type { FieldChange } from "@/lib/core/evalset/field-changes";
import type { ReleasedSample, Split } from "@/lib/core/evalset/sample";
import { SPLITS } from "@/lib/core/evalset/sample";
import type { Behavior, Dimension, Label, RequestLabel, Verdict } from "@/lib/core/rubric/label";

export type SetSummary = {
  id: string;
  slug: string;
  name: string;
  description: string;
  /** In the working version: the latest release and what was approved since. */
  samples: number;
  release: { number: number; hash: string; createdAt: string } | null;
  unreleased: number;
  openProposals: number;
};

/** How many samples carry a request label with a behaviour; behaviour is null for bare prompts. */
export type CoverageCell = { requestLabel: string | null; behavior: string | null; count: number };

export type SampleSummary = {
  key: string;
  version: number;
  split: Split;
  category: string | null;
  language: string | null;
  requestLabel: RequestLabel | null;
  behavior: Behavior | null;
  helpful: Verdict | null;
  honest: Verdict | null;
  harmless: Verdict | null;
  preview: string;
  /** Whether the newest release holds this version. */
  inRelease: boolean;
  /** What the label says is held back: this reader may still rate its case blind. */
  withheld: boolean;
};

/** Samples in order of key; `next` is what to ask on with, null at the end. */
export type SamplePage = { samples: SampleSummary[]; next: string | null };

/** A sample at one of its versions, without its text. */
export type SampleHead = {
  key: string;
  version: number;
  split: Split;
  category: string | null;
  language: string | null;
  /** Taken out of later releases. */
  retired: boolean;
  /** Null while `withheld`: this reader may still rate its case blind. */
  label: Label | null;
  withheld: boolean;
  /** The case it came from, where this reader may open it. */
  case: { id: string; externalId: string } | null;
};

/** One version of a sample: who brought it in, and the releases that hold it. */
export type SampleChange = {
  version: number;
  at: string;
  split: Split;
  retired: boolean;
  releases: number[];
  /** Null where it came with the product. */
  by: {
    kind: ProposalSummary["kind"];
    state: ProposalState;
    reason: string;
    proposedBy: string;
    approvedBy: string;
    selfApproved: boolean;
    /** Its proposal, where this reader may see it. */
    proposal: string | null;
  } | null;
};

/** One sample, whole. `messages` is null where the text was erased. */
export type SampleView = SampleHead & {
  set: { slug: string; name: string };
  /** The release it is shown as of; null for the working version. */
  release: number | null;
  messages: RenderedMessage[] | null;
  judged: Judged | null;
  /** Newest first. */
  changes: SampleChange[];
};

export type ReleaseSummary = {
  number: number;
  hash: string;
  notes: string;
  samples: number;
  createdBy: string;
  createdAt: string;
  changelog: ChangelogEntry[];
};

export type SetView = SetSummary & {
  coverage: CoverageCell[];
  /** The first page of the working version. */
  working: SamplePage;
  releases: ReleaseSummary[];
};

export type ReleaseHead = {
  set: { slug: string; name: string };
  release: ReleaseSummary;
  /** Whether the stored samples still give the stored hash. */
  verified: boolean;
};

export type ReleaseView = ReleaseHead & { samples: ReleasedSample[] };

export const PROPOSAL_STATES = ["open", "approved", "declined", "superseded", "released"] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export type ProposalSummary = {
  id: string;
  kind: "add" | "change_label" | "change_content" | "retire";
  state: ProposalState;
  caseId: string | null;
  set: { slug: string; name: string } | null;
  preview: string;
  changes: FieldChange[];
  oldSource: string | null;
  reason: string;
  proposedBy: string;
  createdAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  decisionReason: string | null;
  selfApproved: boolean;
  /** What the labels say is held back: this reader may still rate the case blind. */
  withheld: boolean;
  /** Whether this reader may decide it, and if not, why. */
  decidable: boolean;
  whyNot: string | null;
  /** Whether this reader may decline it: one's own, too. */
  declinable: boolean;
};

export type ProposalView = ProposalSummary & {
  oldLabel: Label | null;
  newLabel: Label | null;
  split: Split | null;
};

/** A piece of the conversation that a label holds up as evidence; `span` counts the label's from 0. */
export type EvidenceQuote = { span: number; dimension: Dimension; message: number; text: string };

/** One proposal with what it is about. `messages` is null where the text was erased. */
export type ProposalDetail = ProposalView & {
  externalId: string | null;
  model: string | null;
  messages: RenderedMessage[] | null;
  judged: Judged | null;
  language: string | null;
  quotes: EvidenceQuote[];
  /** Where it goes unless told otherwise. */
  defaultSplit: Split;
  /** The samples that the sets have of this case: it changes one, and retires those of other sets. */
  samples: CaseSample[];
};

/** A sample of a case that stands in the working version of a set. */
export type CaseSample = {
  set: { slug: string; name: string };
  key: string;
  version: number;
  split: Split;
  label: Label;
};

export const proposeInput = z.strictObject({
  set: z.string().max(80).exactOptional(),
  reason: z.string().trim().min(3, "Say why it belongs into a set.").max(2_000),
});
export type ProposeInput = z.output<typeof proposeInput>;

export const approveInput = z.strictObject({
  set: z.string().max(80).exactOptional(),
  split: z.enum(SPLITS).exactOptional(),
  reason: z.string().trim().max(2_000).default(""),
});

export const declineInput = z.strictObject({
  reason: z.string().trim().min(3, "Say why, so that the reviewer can learn from it.").max(2_000),
});

export const publishInput = z.strictObject({ notes: z.string().trim().max(4_000).default("") });

export const proposalsQuery = z.strictObject({
  state: z.enum(PROPOSAL_STATES).default("open"),
  set: z.string().max(80).exactOptional(),
  cursor: z.uuid().exactOptional(),
});

/** Which samples of a set: of a release, or of the working version, after a cursor. */
export const samplesQuery = z.strictObject({
  release: z.coerce.number().int().min(1).max(1_000_000).exactOptional(),
  cursor: z.string().min(1).max(1_000).exactOptional(),
});
export type SamplesQuery = z.output<typeof samplesQuery>;

const releaseNumber = z.coerce.number().int().min(1).max(1_000_000);

/** Which sample: by its key, as a release holds it or as it is now. */
export const sampleQuery = z.object({
  key: z.string().min(1).max(1_000),
  release: releaseNumber.exactOptional(),
});
export type SampleQuery = z.output<typeof sampleQuery>;

export const EXPORT_FORMATS = ["jsonl", "csv"] as const;
export const exportQuery = z.strictObject({ format: z.enum(EXPORT_FORMATS).default("jsonl") });

export type ApproveInput = z.output<typeof approveInput>;
export type DeclineInput = z.output<typeof declineInput>;
export type ProposalsQuery = z.output<typeof proposalsQuery>;
