import type { Dataset } from "../dataset/open-dataset.ts";

/** A column of a subject's table: what its numbers are of, and whether each size of the dataset has its own. */
export type Column = { name: string; unit: "" | "ms" | "MB" | "kB" | "/s" | "%"; bySize: boolean };

/** A line of a table. The budget is the most a column may say; what is over it is set in bold. */
export type Row = {
  what: string;
  values: Readonly<Record<string, number>>;
  budget?: { column: string; most: number };
};

/** What a subject has to work with. */
export type Bench = {
  /** Cases in the dataset. */
  cases: number;
  /** The dataset to read; the same for every subject. Whoever opens it closes it. */
  open(): Promise<Dataset>;
  /** A copy of it to write to, removed on `close`. */
  openCopy(): Promise<Dataset>;
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
  run(bench: Bench): Promise<Row[]>;
};

/** What a timing says in a table. */
export const TIMES: readonly Column[] = [
  { name: "p50", unit: "ms", bySize: true },
  { name: "p95", unit: "ms", bySize: true },
  { name: "n", unit: "", bySize: false },
];
