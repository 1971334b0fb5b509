import type { Delimiter } from "./csv-dialect";
import { csvRow } from "./csv-row";
import type { FileLine } from "./file-line";
import { recordCells } from "./record-cells";
import type { LineProblem } from "./refused-lines";

/** A text that a column holds, cut to `SEEN_CHARACTERS`: in how many rows, and in which line first. */
export type SeenText = { text: string; cut: boolean; count: number; line: number };

/** What one column holds. `many`: there are more different texts than are kept in `values`. */
export type ScannedColumn = {
  name: string;
  empty: number;
  firstEmptyLine: number | null;
  values: SeenText[];
  many: boolean;
};

/** What the rows looked at so far hold, in the order of the columns. */
export type FileScan = {
  rows: number;
  columns: ScannedColumn[];
  /** Records that are no rows of this header, and the first of them. */
  badRows: number;
  problems: LineProblem[];
};

export const SEEN_CHARACTERS = 200;
const VALUES_KEPT = 100;
const PROBLEMS_KEPT = 50;

type Column = { name: string; empty: number; firstEmptyLine: number | null; many: boolean } & {
  seen: Map<string, SeenText>;
};

/** Looks at the records of a CSV file one by one. Bounded in memory, however long the file is. */
export function createFileScan(names: readonly string[], delimiter: Delimiter) {
  const columns = names.map(
    (name): Column => ({ name, empty: 0, firstEmptyLine: null, many: false, seen: new Map() }),
  );
  const problems: LineProblem[] = [];
  let rows = 0;
  let badRows = 0;

  function refuse(line: number, reason: string) {
    badRows += 1;
    if (problems.length < PROBLEMS_KEPT) problems.push({ line, path: "", reason });
  }

  return {
    add(line: FileLine) {
      if (line.text === null) return refuse(line.number, line.problem);
      const read = recordCells(line.text, delimiter);
      if (!read.ok) return refuse(line.number, read.reason);
      if (read.cells.every((cell) => cell.trim() === "")) return;
      const fits = csvRow(names, read.cells);
      if (!fits.ok) return refuse(line.number, fits.reason);
      rows += 1;
      for (const [at, column] of columns.entries()) {
        see(column, (read.cells[at] ?? "").trim(), line.number);
      }
    },
    result: (): FileScan => ({
      rows,
      badRows,
      problems: [...problems],
      columns: columns.map(({ seen, ...column }) => ({
        ...column,
        values: Array.from(seen.values(), (one) => ({ ...one })).sort(
          (left, right) => right.count - left.count,
        ),
      })),
    }),
  };
}

function see(column: Column, cell: string, line: number): void {
  if (cell === "") {
    column.empty += 1;
    column.firstEmptyLine ??= line;
    return;
  }
  const text = cell.slice(0, SEEN_CHARACTERS).toWellFormed();
  const known = column.seen.get(text);
  if (known !== undefined) {
    known.count += 1;
  } else if (column.seen.size < VALUES_KEPT) {
    column.seen.set(text, { text, cut: cell.length > SEEN_CHARACTERS, count: 1, line });
  } else {
    column.many = true;
  }
}

/** Whether the column holds a few texts again and again, as labels and kinds do. */
export function holdsFewValues({ many, values }: ScannedColumn): boolean {
  return !many && values.length <= 30 && values.some(({ count }) => count > 1);
}
