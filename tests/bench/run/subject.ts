import type { Dataset } from "../dataset/open-dataset.ts";

/** A column of a subject's table: what its numbers are of. */
export type Column = { name: string; unit: "" | "ms" | "MB" | "kB" | "/s" | "%" };

/** A line of a table. The budget is the most a column may say; what is over it is set in bold. */
export type Row = {
  what: string;
  values: Readonly<Record<string, number>>;
  budget?: { column: string; most: number };
};

/** What a subject has to work with. */
export type SubjectBench = {
  /** Cases in the dataset. */
  cases: number;
  /** The dataset to read; the same for every subject. */
  open(): Promise<Dataset>;
  /** A copy of it to write to. */
  openCopy(): Promise<Dataset>;
  /** Called when the subject has ended, however it did; what was given last comes first. */
  atEnd(end: () => Promise<unknown>): void;
  /** Aborted when the run is stopped. */
  signal: AbortSignal;
  /** Tells the person at the terminal how far it is. */
  say(progress: string): void;
};

export type Subject = {
  name: string;
  title: string;
  /** For the list of `--help`. */
  measures: string;
  columns: readonly Column[];
  /** Run once and not for each size. */
  once?: true;
  run(bench: SubjectBench): Promise<Row[]>;
};

/** What a timing says in a table. */
export const TIMES: readonly Column[] = [
  { name: "p50", unit: "ms" },
  { name: "p95", unit: "ms" },
  { name: "n", unit: "" },
];
