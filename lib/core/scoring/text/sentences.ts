/** A half-open piece of a text. */
export type Piece = { start: number; end: number };

/** A piece this short is an item's number or an abbreviation, and goes on. */
const MIN_SENTENCE = 4;

/** The sentences of a normalised text in order, in linear time. Line breaks end them too. */
export function sentencesOf(text: string): Piece[] {
  const sentences: Piece[] = [];
  let start = firstInk(text, 0);
  for (let index = start; index < text.length; index += 1) {
    const end = sentenceEnd(text, index);
    if (end === null) continue;
    const isLine = text.charAt(index) === "\n";
    if (end - start < MIN_SENTENCE && !isLine) continue;
    if (index > start || !isLine) sentences.push({ start, end });
    start = firstInk(text, end);
    index = start - 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** The sentence that holds the position, by index; the one before where it lies between two. */
export function sentenceAt(sentences: readonly Piece[], position: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

const ENDERS = new Set([".", "!", "?"]);
const WIDE_ENDERS = new Set(["。", "！", "？"]);
const CLOSERS = new Set(['"', "'", ")", "]", "*"]);
const BLANKS = new Set([" ", "\n", "\t", "\r", ""]);
const MAX_CLOSERS = 3;

function sentenceEnd(text: string, index: number): number | null {
  const character = text.charAt(index);
  if (character === "\n") return index;
  if (WIDE_ENDERS.has(character)) return index + 1;
  if (!ENDERS.has(character)) return null;
  let end = index + 1;
  while (end <= index + MAX_CLOSERS && CLOSERS.has(text.charAt(end))) end += 1;
  return BLANKS.has(text.charAt(end)) ? end : null;
}

function firstInk(text: string, from: number): number {
  let index = from;
  while (index < text.length && BLANKS.has(text.charAt(index))) index += 1;
  return index;
}
