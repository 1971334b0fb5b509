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
    const isLine = text.charCodeAt(index) === LINE_FEED;
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

const LINE_FEED = 0x0a;
const MAX_CLOSERS = 3;

function sentenceEnd(text: string, index: number): number | null {
  const code = text.charCodeAt(index);
  if (code === LINE_FEED) return index;
  if (isWideEnder(code)) return index + 1;
  if (!isEnder(code)) return null;
  let end = index + 1;
  while (end <= index + MAX_CLOSERS && isCloser(text.charCodeAt(end))) end += 1;
  return isBlank(text.charCodeAt(end)) ? end : null;
}

function firstInk(text: string, from: number): number {
  let index = from;
  while (index < text.length && isBlank(text.charCodeAt(index))) index += 1;
  return index;
}

/** `.`, `!` or `?` */
function isEnder(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f;
}

/** The same in Chinese and Japanese, where no blank follows. */
function isWideEnder(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f;
}

/** `"`, `'`, `)`, `]` or `*` */
function isCloser(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x29 || code === 0x5d || code === 0x2a;
}

/** White space, or past the end of the text. */
function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || Number.isNaN(code);
}
