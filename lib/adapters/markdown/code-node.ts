import { codeLanguage } from "@/lib/adapters/markdown/code-language";
import type { CodeRun } from "@/lib/adapters/markdown/highlight-code";
import { highlightCode } from "@/lib/adapters/markdown/highlight-code";
import type { MarkdownNode } from "@/lib/adapters/markdown/parse-markdown";
import type { Piece } from "@/lib/adapters/markdown/piece-recorder";
import type { TreeContext } from "@/lib/adapters/markdown/tree-context";
import { leavesOf, piecesIn, rangeOf } from "@/lib/adapters/markdown/tree-context";
import type { SafeBranch, SafeNode, SourceRange } from "@/lib/contract/safe-tree";

type Code = Extract<MarkdownNode, { type: "code" }>;

/** A block of code, coloured, with whatever was written behind its fence. */
export function codeNode(node: Code, context: TreeContext): SafeBranch {
  const range = rangeOf(node);
  const fence = openingFence(range, context.write.source);
  const children: SafeNode[] = [];
  if (fence !== null && fence.info.end > fence.info.start) {
    const { start, end } = fence.info;
    children.push({ type: "info", children: context.write.verbatim(start, end) });
  }
  // A line ending reaches over the container's marks on the next line, so its start decides.
  const pieces = piecesIn(context, range).filter((piece) => piece.start >= (fence?.end ?? 0));
  // The line ending before the closing fence belongs to the fence.
  if (pieces.at(-1)?.value === "\n") pieces.pop();
  const language = codeLanguage(node.lang ?? "");
  const text = pieces.map((piece) => textOf(piece, context)).join("");
  children.push(...colouredNodes({ pieces, runs: highlightCode(text, language) }, context));
  return { type: "block-code", language, children };
}

type Fence = { info: SourceRange /** After its line ending. */; end: number };

function openingFence({ start, end }: SourceRange, source: string): Fence | null {
  const [line, fence] =
    /^(`{3,}|~{3,})[^\r\n]*(?:\r\n|\r|\n)?/.exec(source.slice(start, end)) ?? [];
  if (line === undefined || fence === undefined) return null;
  const info = line.slice(fence.length).trim();
  const from = start + fence.length + line.slice(fence.length).indexOf(info);
  return { info: { start: from, end: from + info.length }, end: start + line.length };
}

function textOf(piece: Piece, { write }: TreeContext): string {
  return piece.value ?? write.source.slice(piece.start, piece.end);
}

function colouredNodes(
  { pieces, runs }: { pieces: readonly Piece[]; runs: readonly CodeRun[] },
  context: TreeContext,
): SafeNode[] {
  const nodes: SafeNode[] = [];
  let index = 0;
  let offset = 0;
  for (const run of runs) {
    const own: Piece[] = [];
    for (let piece = pieces[index]; piece !== undefined; piece = pieces[index]) {
      const length = textOf(piece, context).length;
      const from = Math.max(run.start - offset, 0);
      const to = Math.min(run.end - offset, length);
      if (to > from) own.push(cut(piece, from, to));
      if (offset + length > run.end) break;
      offset += length;
      index += 1;
    }
    const leaves = leavesOf(context, own);
    if (run.kind === null) nodes.push(...leaves);
    else nodes.push({ type: "token", kind: run.kind, children: leaves });
  }
  return nodes;
}

function cut(piece: Piece, from: number, to: number): Piece {
  if (piece.value !== undefined) return piece;
  return { start: piece.start + from, end: piece.start + to };
}
