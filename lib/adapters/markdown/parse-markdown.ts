import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Piece } from "@/lib/adapters/markdown/piece-recorder";
import { pieceRecorder } from "@/lib/adapters/markdown/piece-recorder";

export type MarkdownRoot = ReturnType<typeof fromMarkdown>;
export type MarkdownNode = MarkdownRoot["children"][number];

/** The tree of a Markdown text, and the pieces of text in it with their places, in order. */
export type ParsedMarkdown = { root: MarkdownRoot; pieces: readonly Piece[] };

const SYNTAX = [gfm()];

// Their transforms look for links in finished text nodes, whose places would be lost.
const TREE = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);

/** Parses GitHub's Markdown. Slow on hostile input, so call it under a deadline. */
export function parseMarkdown(source: string): ParsedMarkdown {
  const recorder = pieceRecorder();
  const root = fromMarkdown(source, {
    extensions: SYNTAX,
    mdastExtensions: [...TREE, recorder.extension],
  });
  return { root, pieces: recorder.pieces };
}
