import { z } from "zod";
import type { Rate, RateName } from "@/lib/core/audit/audit-rates";
import { RATE_NAMES } from "@/lib/core/audit/audit-rates";
import type { ConfusionTable, Outcome } from "@/lib/core/audit/confusion-table";
import { OUTCOMES } from "@/lib/core/audit/confusion-table";
import { mondayOfWeek } from "@/lib/core/audit/iso-week";
import type { SegmentKind } from "@/lib/core/audit/segment";
import { parseKinds } from "@/lib/core/audit/segment";
import type { Action } from "@/lib/core/rubric/label";
import { ACTIONS } from "@/lib/core/rubric/label";

/**
 * Which labels a figure counts. `human`: people's labels of the random audit or an imported census,
 * the only ones that stand for all cases. `escalations`: people's labels of whatever else was looked
 * at, which stand for themselves alone. `automated`: the scorer in force on every case.
 */
export const BASES = ["human", "automated", "escalations"] as const;
export type Basis = (typeof BASES)[number];

const name = z.string().min(1).max(200);
const day = z.iso.date().refine((date) => date >= "0001-01-01", "must lie after the year 0");

export const auditFilterSchema = z.strictObject({
  model: name.exactOptional(),
  version: name.exactOptional(),
  category: name.exactOptional(),
  language: name.exactOptional(),
  /** Kinds of segment, such as `model,category`, that a case has no value for. */
  without: z
    .string()
    .refine((text) => parseKinds(text) !== null, "must name model, version, category or language")
    .exactOptional(),
  week: z
    .string()
    .refine((text) => mondayOfWeek(text) !== null, "must be an ISO week such as 2026-W10")
    .exactOptional(),
  /** Days in the project's time zone, both inclusive, by when the case occurred. */
  from: day.exactOptional(),
  to: day.exactOptional(),
});
export type AuditFilter = z.output<typeof auditFilterSchema>;

export const auditQuery = auditFilterSchema.extend({ basis: z.enum(BASES).default("human") });
export type AuditQuery = z.output<typeof auditQuery>;

/** The audit's page also says which rate its segments show. */
export const auditPageQuery = auditQuery.extend({
  rate: z.enum(RATE_NAMES).default("overRefusal"),
});
export type AuditPageQuery = z.output<typeof auditPageQuery>;

/** The lines of the ledger that open their cases. */
export const LEDGER_LINES = [
  "cases",
  "scored",
  "unscored",
  "scorerRefused",
  "scorerFailed",
  "drawnAtRandom",
  "census",
  "labelled",
  "waiting",
  "skipped",
  "noAnswer",
  "escalationsLabelled",
] as const;
export type LedgerLine = (typeof LEDGER_LINES)[number];

/** The cases behind one figure: of a cell of the table, counted by a rate, or a line of the ledger. */
export const auditCasesQuery = auditQuery
  .extend({
    expected: z.enum(ACTIONS).exactOptional(),
    outcome: z.enum(OUTCOMES).exactOptional(),
    /** Those that stand in no cell of the table. */
    cell: z.literal("outside").exactOptional(),
    rate: z.enum(RATE_NAMES).exactOptional(),
    /** With a rate: only what it counts, or all it divides by. */
    part: z.enum(["positives", "all"]).default("positives"),
    /** The basis then only says whose labels are shown: the ledger is the same on all. */
    line: z.enum(LEDGER_LINES).exactOptional(),
    cursor: z.uuid().exactOptional(),
  })
  .refine(
    ({ cell, expected, line, outcome, rate }) =>
      line === undefined || (cell ?? expected ?? outcome ?? rate) === undefined,
    {
      path: ["line"],
      message: "is a figure of its own: leave out expected, outcome, cell and rate",
    },
  );
export type AuditCasesQuery = z.output<typeof auditCasesQuery>;

export type Segment = {
  kind: SegmentKind;
  /** Null where the cases have none. */
  value: string | null;
  /** The model a version is of. */
  model: string | null;
  cases: number;
  rates: Record<RateName, Rate>;
};

/** What the figures of a basis count, and what they leave out. */
export type Ledger = Record<LedgerLine, number> & {
  /** Of the reader, who may rate them blind: neither said to be scored nor not, and not named. */
  withheld: number;
};

export type AuditView = {
  basis: Basis;
  rates: Record<RateName, Rate>;
  table: ConfusionTable;
  segments: Segment[];
  ledger: Ledger;
  /** The probabilities with which the random audit drew; more than one means unequal weights. */
  drawRates: number[];
};

/** What people say about all cases: the rates, and how many cases they labelled for them. */
export type HeadlineRates = {
  rates: Record<RateName, Rate>;
  labelled: number;
  /** Places of the random audit that wait for a person, counted up to 1,000. */
  waiting: number;
  /** Share of the cases that come in which is drawn for the random audit. */
  drawn: number;
};

export type AuditCase = {
  id: string;
  externalId: string;
  preview: string;
  model: string | null;
  modelVersion: string | null;
  category: string | null;
  occurredAt: string;
  /** Whether the basis counts it: a line of the ledger also has cases without a label. */
  counted: boolean;
  expected: Action | null;
  outcome: Outcome | null;
};

export type AuditCasesPage = { cases: AuditCase[]; next: string | null };
