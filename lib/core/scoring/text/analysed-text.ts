import { countListItems } from "./list-items";
import type { NormalisedText } from "./normalise";
import { normalise } from "./normalise";
import { quotedPieces } from "./quoted-pieces";
import type { Piece } from "./sentences";
import { sentencesOf } from "./sentences";

/** A text with what rules need to know of it. Positions are of the normalised text. */
export type AnalysedText = {
  original: string;
  normalised: NormalisedText;
  sentences: readonly Piece[];
  quoted: readonly Piece[];
  codeBlocks: number;
  listItems: number;
};

/** Prose quotes others; in data, such as a tool call's arguments, quotation marks are only grammar. */
export type TextKind = "prose" | "data";

/** Normalises a text and finds its structure, in time linear in its length. */
export function analyseText(original: string, kind: TextKind = "prose"): AnalysedText {
  const normalised = normalise(original);
  const { text } = normalised;
  return {
    original,
    normalised,
    sentences: sentencesOf(text),
    listItems: countListItems(text),
    ...(kind === "prose" ? quotedPieces(text) : { quoted: [], codeBlocks: 0 }),
  };
}
