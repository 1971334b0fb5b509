/** A run of words that both texts have, or only the earlier or the later one. */
export type WordRun = { kind: "same" | "removed" | "added"; text: string };

/** Above this many pairs of words the differing middle is taken as replaced whole. */
const MOST_PAIRS = 1_000_000;

/**
 * How a text became another, word by word: the runs in order, what was removed before what was added in
 * its place. Joined without the added ones they give the earlier text, without the removed ones the later.
 */
export function wordDiff(before: string, after: string): WordRun[] {
  const old = words(before);
  const now = words(after);
  const start = commonLength(old, now);
  const end = Math.min(
    commonLength(old.toReversed(), now.toReversed()),
    Math.min(old.length, now.length) - start,
  );
  const middle = middleRuns(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return joined([
    ...old.slice(0, start).map(same),
    ...middle,
    ...old.slice(old.length - end).map(same),
  ]);
}

/** Words and the white space between them, so that joining gives the text. */
function words(text: string): string[] {
  return text.split(/(\s+)/).filter((word) => word !== "");
}

function commonLength(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, index) => word !== other[index]);
  return differs < 0 ? one.length : differs;
}

function middleRuns(old: readonly string[], now: readonly string[]): WordRun[] {
  if (old.length * now.length > MOST_PAIRS) {
    return [...old.map(removed), ...now.map(added)];
  }
  const width = now.length + 1;
  const longest = longestCommon(old, now);
  const runs: WordRun[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const word = old[row];
    const other = now[column];
    if (word !== undefined && word === other) {
      runs.push(same(word));
      row += 1;
      column += 1;
    } else if (word !== undefined && (other === undefined || prefersRemoval(row, column))) {
      runs.push(removed(word));
      row += 1;
    } else if (other !== undefined) {
      runs.push(added(other));
      column += 1;
    }
  }
  return runs;

  function prefersRemoval(at: number, against: number): boolean {
    const without = longest[(at + 1) * width + against] ?? 0;
    return without >= (longest[at * width + against + 1] ?? 0);
  }
}

/** At `i × (columns + 1) + j`: the weight of what the texts from `i` and from `j` on have in common, in order. */
function longestCommon(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1;
  const table = new Uint32Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      table[at] =
        old[row] === now[column]
          ? (table[at + width + 1] ?? 0) + weightOf(old[row])
          : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0);
    }
  }
  return table;
}

/** A word that stays is worth more than any white space that does. */
function weightOf(word: string | undefined): number {
  return word === undefined || word.trim() === "" ? 1 : 1_000;
}

function joined(runs: readonly WordRun[]): WordRun[] {
  const out: WordRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last?.kind === run.kind) last.text += run.text;
    else out.push({ ...run });
  }
  return out;
}

const same = (text: string): WordRun => ({ kind: "same", text });
const removed = (text: string): WordRun => ({ kind: "removed", text });
const added = (text: string): WordRun => ({ kind: "added", text });
