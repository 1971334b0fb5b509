/** What may stand between two cells of a CSV file. */
export const DELIMITERS = [",", ";", "\t"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export const DELIMITER_NAMES: Record<Delimiter, string> = {
  ",": "commas",
  ";": "semicolons",
  "\t": "tabs",
};

export type CsvDialect = {
  delimiter: Delimiter;
  /** What ends a record outside of quotes; a carriage return before a line feed goes with it. */
  lineEnd: "\n" | "\r";
};

const RECORDS_LOOKED_AT = 20;

/**
 * How the beginning of a file is cut: by the delimiter that gives the same number of cells, at least
 * two, in most of the first records; of several by the one with most cells. A comma where none does.
 */
export function detectDialect(head: string): CsvDialect {
  const guesses = DELIMITERS.map((delimiter) => ({ delimiter, ...look(head, delimiter) }));
  const best = guesses.reduce((left, right) => (right.score > left.score ? right : left));
  return { delimiter: best.delimiter, lineEnd: best.lineEnd };
}

function look(head: string, delimiter: Delimiter): { lineEnd: "\n" | "\r"; score: number } {
  const lineEnd = lineEndOf(head, delimiter);
  const counts = cellCounts(head, { delimiter, lineEnd });
  const [first = 1] = counts;
  const same = counts.filter((count) => count === first).length / Math.max(1, counts.length);
  return { lineEnd, score: first < 2 ? 0 : same + Math.min(first, 1_000) / 1_000 };
}

/** A file of carriage returns alone has no line feed outside of quotes. */
function lineEndOf(head: string, delimiter: Delimiter): "\n" | "\r" {
  const ends = Array.from(marks(head, delimiter), ({ mark }) => mark);
  if (ends.includes("\n")) return "\n";
  return ends.includes("\r") && !head.endsWith("\r") ? "\r" : "\n";
}

/** Cells of the first records that are not blank; the last one, which may be cut off, only if alone. */
function cellCounts(head: string, { delimiter, lineEnd }: CsvDialect): number[] {
  const counts: number[] = [];
  let cells = 1;
  let start = 0;
  for (const { at, mark } of marks(head, delimiter)) {
    if (mark === delimiter) cells += 1;
    if (mark !== lineEnd) continue;
    if (head.slice(start, at).trim() !== "") counts.push(cells);
    if (counts.length === RECORDS_LOOKED_AT) break;
    cells = 1;
    start = at + 1;
  }
  return counts.length === 0 ? [cells] : counts;
}

/** Delimiters and line ends outside of quotes. Quotes begin with a cell alone. */
function* marks(text: string, delimiter: Delimiter): Generator<{ at: number; mark: string }, void> {
  let quoted = false;
  let atStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (unit === '"' && (quoted || atStart)) quoted = !quoted;
    const isMark = !quoted && (unit === delimiter || unit === "\n" || unit === "\r");
    if (isMark) yield { at, mark: unit };
    // A doubled quote closes and opens again: what follows it is in quotes as before.
    atStart = isMark || unit === '"';
  }
}
