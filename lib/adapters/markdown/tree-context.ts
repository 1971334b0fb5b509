import type { Piece } from "@/lib/adapters/markdown/piece-recorder";
import type { SourceWriter } from "@/lib/adapters/markdown/source-writer";
import type { SafeLeaf, SourceRange } from "@/lib/contract/safe-tree";

/** What turning a parsed text into safe nodes needs everywhere. */
export type TreeContext = {
  write: SourceWriter;
  pieces: readonly Piece[];
  /** The addresses of link definitions, by identifier. */
  addresses: ReadonlyMap<string, string>;
  depth: number;
};

/** Nested deeper than this, a part is shown as it is written. */
export const MOST_DEPTH = 24;

/** The context one level further in. */
export function deeper(context: TreeContext): TreeContext {
  return { ...context, depth: context.depth + 1 };
}

/** Where a parsed node stands; nothing at the text's start for one without a place. */
export function rangeOf(node: {
  position?:
    | { start: { offset?: number | undefined }; end: { offset?: number | undefined } }
    | undefined;
}): SourceRange {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}

/** The pieces of text inside a range, cut to it. */
export function piecesIn(context: TreeContext, range: SourceRange): Piece[] {
  const { pieces } = context;
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= range.start) low = middle + 1;
    else high = middle;
  }
  const found: Piece[] = [];
  for (let at = low; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.start >= range.end) break;
    const start = Math.max(piece.start, range.start);
    const end = Math.min(piece.end, range.end);
    if (end > start) found.push({ ...piece, start, end });
  }
  return found;
}

/** The leaves for pieces of text, neighbours joined. */
export function leavesOf(context: TreeContext, pieces: readonly Piece[]): SafeLeaf[] {
  const leaves: SafeLeaf[] = [];
  let open: SourceRange | null = null;
  const close = () => {
    if (open !== null) leaves.push(...context.write.verbatim(open.start, open.end));
    open = null;
  };
  for (const { start, end, value } of pieces) {
    const same = value === undefined || value === context.write.source.slice(start, end);
    if (!same) {
      close();
      leaves.push(...context.write.unit(start, end, value));
    } else if (open !== null && open.end === start) {
      open = { start: open.start, end };
    } else {
      close();
      open = { start, end };
    }
  }
  close();
  return leaves;
}
