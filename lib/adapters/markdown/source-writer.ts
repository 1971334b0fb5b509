import type { SafeHidden, SafeLeaf } from "@/lib/contract/safe-tree";
import type { HiddenRun } from "@/lib/core/text/find-hidden";
import { findHidden } from "@/lib/core/text/find-hidden";

/** Thrown where a text would make more nodes than a page should hold. */
export class TooManyNodes extends RangeError {}

/**
 * Turns pieces of one stored text into leaves, in order. Whatever hidden character lies between two
 * pieces, in markup that is not shown, comes out before the second: none can get lost.
 */
export type SourceWriter = {
  readonly source: string;
  /** The stored text between two offsets, as it is. */
  verbatim(start: number, end: number): SafeLeaf[];
  /** A text that stands for all of a range but is spelt otherwise there. */
  unit(start: number, end: number, value: string): SafeLeaf[];
  /** Hidden characters after the last piece. */
  rest(): SafeLeaf[];
  /** Counts a node that is no leaf; throws `TooManyNodes`. */
  count(): void;
};

/** A writer for the text; it gives up at `mostNodes` nodes by throwing `TooManyNodes`. */
export function sourceWriter(source: string, mostNodes: number): SourceWriter {
  const runs = findHidden(source);
  let nextRun = 0;
  let nodes = 0;

  function counted<Leaf>(leaves: Leaf[]): Leaf[] {
    nodes += leaves.length;
    if (nodes > mostNodes) throw new TooManyNodes("The text makes too many nodes.");
    return leaves;
  }

  function hiddenBefore(offset: number): SafeHidden[] {
    const leaves: SafeHidden[] = [];
    for (let run = runs[nextRun]; run !== undefined && run.start < offset; run = runs[nextRun]) {
      leaves.push(hidden(run));
      nextRun += 1;
    }
    return leaves;
  }

  return {
    source,
    verbatim(start, end) {
      const leaves: SafeLeaf[] = hiddenBefore(start);
      let from = start;
      for (let run = runs[nextRun]; run !== undefined && run.start < end; run = runs[nextRun]) {
        leaves.push(...plainLeaves(source, from, run.start), hidden(run));
        from = run.end;
        nextRun += 1;
      }
      leaves.push(...plainLeaves(source, from, end));
      return counted(leaves);
    },
    unit(start, end, value) {
      const leaves: SafeLeaf[] = hiddenBefore(start);
      const own = unitLeaves({ start, end }, value);
      const shown = own.map((leaf) => (leaf.type === "hidden" ? leaf.codePoint : null));
      const missing = hiddenBefore(end).filter((run) => !shown.includes(run.codePoint));
      return counted([...leaves, ...own, ...missing]);
    },
    rest: () => counted(hiddenBefore(Number.POSITIVE_INFINITY)),
    count: () => void counted([null]),
  };
}

function hidden(run: HiddenRun): SafeHidden {
  return { type: "hidden", ...run };
}

// A browser reads CR LF as one line feed, so it is a unit: offsets would shift otherwise.
function plainLeaves(source: string, start: number, end: number): SafeLeaf[] {
  if (end <= start) return [];
  const leaves: SafeLeaf[] = [];
  let from = start;
  for (const { index } of source.slice(start, end).matchAll(/\r\n/g)) {
    const at = start + index;
    if (at > from) leaves.push(verbatimLeaf(source, from, at));
    leaves.push({ type: "text", value: "\n", start: at, end: at + 2, unit: true });
    from = at + 2;
  }
  if (end > from) leaves.push(verbatimLeaf(source, from, end));
  return leaves;
}

function verbatimLeaf(source: string, start: number, end: number): SafeLeaf {
  return { type: "text", value: source.slice(start, end), start, end };
}

function unitLeaves(range: { start: number; end: number }, value: string): SafeLeaf[] {
  const leaves: SafeLeaf[] = [];
  let from = 0;
  for (const run of findHidden(value)) {
    if (run.start > from) leaves.push(unitText(range, value.slice(from, run.start)));
    leaves.push({ ...hidden(run), ...range });
    from = run.end;
  }
  if (from < value.length) leaves.push(unitText(range, value.slice(from)));
  return leaves;
}

function unitText(range: { start: number; end: number }, value: string): SafeLeaf {
  return { type: "text", value, ...range, unit: true };
}
