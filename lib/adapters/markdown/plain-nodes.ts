import { sourceWriter } from "@/lib/adapters/markdown/source-writer";
import type { SafeLeaf, SafeNode } from "@/lib/contract/safe-tree";
import { findHidden } from "@/lib/core/text/find-hidden";

const CHUNK = 4_000;
const MOST_NODES = 8_000;

/**
 * A text as it is written, in blocks of a few thousand characters that end with a line where they
 * can. Of a text that is riddled with hidden characters the later blocks only count them.
 */
export function plainNodes(source: string): SafeNode[] {
  const write = sourceWriter(source, Number.POSITIVE_INFINITY);
  const nodes: SafeNode[] = [];
  let made = 0;
  for (let start = 0; start < source.length; ) {
    const end = chunkEnd(source, start);
    const children = made > MOST_NODES ? summedUp(source, start, end) : write.verbatim(start, end);
    made += children.length;
    nodes.push({ type: "raw", children });
    start = end;
  }
  return nodes;
}

function chunkEnd(source: string, start: number): number {
  const most = start + CHUNK;
  if (most >= source.length) return source.length;
  const line = source.lastIndexOf("\n", most - 1);
  if (line > start) return line + 1;
  const unit = source.charCodeAt(most - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? most - 1 : most;
}

function summedUp(source: string, start: number, end: number): SafeLeaf[] {
  const text = source.slice(start, end);
  const runs = findHidden(text);
  const first = runs[0];
  if (first === undefined) return [{ type: "text", value: text, start, end }];
  let value = "";
  let from = 0;
  for (const run of runs) {
    value += text.slice(from, run.start);
    from = run.end;
  }
  const count = runs.reduce((sum, run) => sum + run.count, 0);
  return leafPair(
    { start, end },
    { value: value + text.slice(from), count, first: first.codePoint },
  );
}

function leafPair(
  range: { start: number; end: number },
  { value, count, first }: { value: string; count: number; first: number },
): SafeLeaf[] {
  return [
    { type: "hidden", ...range, codePoint: first, count, name: "hidden characters" },
    { type: "text", value, ...range, unit: true },
  ];
}
