import type { Basis, LedgerLine } from "@/lib/contract/audit";

/** Where a line is about labels of one kind, its cases are listed with those. */
export type LedgerListLine = { says: string; strong?: true; basis?: Basis } & (
  | { key: LedgerLine; figure: string }
  | { key: "withheld" }
);

const LINES: readonly LedgerListLine[] = [
  { key: "cases", says: "Cases in question", figure: "in question", strong: true },
  {
    key: "scored",
    says: "scored automatically",
    figure: "scored automatically",
    basis: "automated",
  },
  { key: "unscored", says: "not scored yet", figure: "not scored yet", basis: "automated" },
  { key: "scorerRefused", says: "scorer refused", figure: "scorer refused", basis: "automated" },
  { key: "scorerFailed", says: "scorer failed", figure: "scorer failed", basis: "automated" },
  { key: "withheld", says: "held back while blind" },
  { key: "drawnAtRandom", says: "drawn at random", figure: "drawn at random", strong: true },
  { key: "census", says: "in an imported census", figure: "in an imported census" },
  {
    key: "labelled",
    says: "of these labelled by people",
    figure: "drawn, labelled by people",
    basis: "human",
  },
  { key: "waiting", says: "of these waiting", figure: "drawn, waiting", basis: "human" },
  {
    key: "skipped",
    says: "of these skipped by someone",
    figure: "drawn, waiting, skipped by someone",
    basis: "human",
  },
  {
    key: "noAnswer",
    says: "of these unanswered, in no rate",
    figure: "drawn, labelled as without an answer",
    basis: "human",
  },
  {
    key: "escalationsLabelled",
    says: "labelled, not drawn at random",
    figure: "labelled, not drawn at random",
    basis: "escalations",
    strong: true,
  },
];

/** The ledger's lines as they are shown. From who never rates nothing is held back. */
export function ledgerLines(mayRate: boolean): readonly LedgerListLine[] {
  return mayRate ? LINES : LINES.filter(({ key }) => key !== "withheld");
}
