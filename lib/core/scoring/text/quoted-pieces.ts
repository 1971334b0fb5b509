import type { Piece } from "./sentences";

const FENCE = "```";
const QUOTE = 0x22;
const BACKTICK = 0x60;
/** A mark that is not closed within so many characters, or by the end of its paragraph, opens nothing. */
const MAX_QUOTE = 600;

export type QuotedPieces = { quoted: readonly Piece[]; codeBlocks: number };

/** What stands in quotation marks, code spans and code fences, in order and not overlapping. */
export function quotedPieces(text: string): QuotedPieces {
  const quoted: Piece[] = [];
  let codeBlocks = 0;
  for (let mark = nextMark(text, 0); mark !== null; ) {
    const end = closing(text, mark);
    if (end !== null) {
      quoted.push({ start: mark.at, end });
      if (mark.sign === FENCE) codeBlocks += 1;
    }
    mark = nextMark(text, end ?? mark.at + mark.sign.length);
  }
  return { quoted, codeBlocks };
}

/** Whether a position lies in one of the pieces. */
export function isInside(pieces: readonly Piece[], position: number): boolean {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low];
  return piece !== undefined && piece.start <= position;
}

type Mark = { sign: string; at: number };

function nextMark(text: string, from: number): Mark | null {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return { sign: '"', at };
    if (code === BACKTICK) return { sign: text.startsWith(FENCE, at) ? FENCE : "`", at };
  }
  return null;
}

/** Where what a mark opens is closed; null where it is not. A fence may stay open to the end. */
function closing(text: string, { sign, at }: Mark): number | null {
  const from = at + sign.length;
  if (sign === FENCE) {
    const close = text.indexOf(FENCE, from);
    return close === -1 ? text.length : close + FENCE.length;
  }
  const reach = text.slice(from, from + MAX_QUOTE);
  const close = reach.indexOf(sign);
  const broken = reach.indexOf(sign === "`" ? "\n" : "\n\n");
  if (close === -1 || (broken !== -1 && broken < close)) return null;
  return from + close + sign.length;
}
