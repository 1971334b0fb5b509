import { foldCharacter, isInvisible } from "./fold-character";

/**
 * A text as rules read it: NFKC, lower case, plain quotes and dashes, look-alike letters as their
 * Latin twins, invisible characters gone. `starts` and `ends` give, for each code unit, the piece of
 * the original it comes from; null where every code unit stands where it stood.
 */
export type NormalisedText = {
  text: string;
  starts: readonly number[] | null;
  ends: readonly number[] | null;
};

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Normalises in linear time. Plain ASCII keeps its places, which saves the map. */
export function normalise(original: string): NormalisedText {
  if (!BEYOND_ASCII.test(original))
    return { text: original.toLowerCase(), starts: null, ends: null };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  let index = 0;
  while (index < original.length) {
    const end = clusterEnd(original, index);
    const folded = foldCluster(original, index, end);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(index);
      ends.push(end);
    }
    text += folded;
    index = end;
  }
  return { text, starts, ends };
}

/** Where a half-open span of the normalised text lies in the original. */
export function originalSpan(
  { starts, ends }: NormalisedText,
  start: number,
  end: number,
): { start: number; end: number } {
  if (starts === null || ends === null || end <= start) return { start, end };
  return { start: starts[start] ?? start, end: ends[end - 1] ?? end };
}

const FIRST_COMBINING = 0x300;
/** The Stream-Safe Text Format's bound: more marks on one letter are noise, and would sort slowly. */
const MAX_MARKS = 30;
const MARK = /^\p{M}$/u;

/** The end of the character at `index` with its combining marks, which NFKC may join to it. */
function clusterEnd(text: string, index: number): number {
  let end = index + pointLength(text, index);
  for (let marks = 0; marks < MAX_MARKS && end < text.length; marks += 1) {
    const code = text.charCodeAt(end);
    if (code < FIRST_COMBINING) break;
    const length = pointLength(text, end);
    if (!MARK.test(text.slice(end, end + length))) break;
    end += length;
  }
  return end;
}

function pointLength(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

function foldCluster(text: string, start: number, end: number): string {
  const code = text.charCodeAt(start);
  if (end === start + 1 && code < 0x80) return text.charAt(start).toLowerCase();
  let folded = "";
  for (const character of text.slice(start, end).normalize("NFKC").toLowerCase()) {
    if (!isInvisible(character.codePointAt(0) ?? 0)) folded += foldCharacter(character);
  }
  return folded;
}
