import { hiddenMessage } from "./hidden-message";
import { hiddenName } from "./hidden-names";
import { isJoiningLetter } from "./joining-letter";

/** Characters in a row that cannot be seen, or that turn the direction of what can. */
export type HiddenRun = {
  start: number;
  end: number;
  /** The first of them, and how many there are. */
  codePoint: number;
  count: number;
  name: string;
  /** What tag characters or variation selectors spell, or the visible rest of an ANSI sequence. */
  decoded?: string;
};

type HiddenCharacter = { start: number; end: number; codePoint: number };

// A whole ANSI sequence, or characters that are ignored, control, or leave a blank.
const SUSPECTS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for.
  /\x1b\[[0-?]{0,64}[ -\/]{0,8}[@-~]|\x1b|\r(?!\n)|[[\p{Default_Ignorable_Code_Point}\p{Cc}\u2028\u2029\u2800\ufff9-\ufffb]--[\n\t\r\x1b]]+/gv;

const PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}/u;
const EMOJI = /\p{Emoji}/u;
const MANY_KINDS = 4;

/**
 * The hidden characters of a text in order, joined into runs; linear in its length. Line feeds, tabs
 * and CR LF are not hidden; nor is what writing needs: the joiner and selector inside an emoji, and a
 * single joiner between letters of a script that joins them.
 */
export function findHidden(text: string): HiddenRun[] {
  const runs: HiddenRun[] = [];
  for (const match of text.matchAll(SUSPECTS)) {
    if (match[0].length > 2 && match[0].startsWith("\x1b[")) {
      runs.push(ansiSequence(match.index, match[0]));
    } else {
      runs.push(...joinRuns(hiddenIn(text, match.index, match[0])));
    }
  }
  return runs;
}

function ansiSequence(start: number, sequence: string): HiddenRun {
  const end = start + sequence.length;
  return {
    start,
    end,
    codePoint: 0x1b,
    count: 1,
    name: "ANSI sequence",
    decoded: sequence.slice(1),
  };
}

function hiddenIn(text: string, index: number, suspects: string): HiddenCharacter[] {
  const found: HiddenCharacter[] = [];
  let start = index;
  for (const character of suspects) {
    const end = start + character.length;
    if (!isPartOfWriting(text, start, end)) {
      found.push({ start, end, codePoint: character.codePointAt(0) ?? 0 });
    }
    start = end;
  }
  return found;
}

function isPartOfWriting(text: string, start: number, end: number): boolean {
  const unit = text.charCodeAt(start);
  const before = characterBefore(text, start);
  if (unit === 0xfe0e || unit === 0xfe0f) return EMOJI.test(before);
  if (unit !== 0x200c && unit !== 0x200d) return false;
  const after = String.fromCodePoint(text.codePointAt(end) ?? 0);
  if (isJoiningLetter(before) && isJoiningLetter(after)) return true;
  const picture = before === "\ufe0f" ? characterBefore(text, start - 1) : before;
  return unit === 0x200d && PICTURE.test(picture) && PICTURE.test(after);
}

function characterBefore(text: string, index: number): string {
  const last = text.charCodeAt(index - 1);
  const low = last >= 0xdc00 && last <= 0xdfff;
  return text.slice(Math.max(index - (low ? 2 : 1), 0), index);
}

function joinRuns(characters: readonly HiddenCharacter[]): HiddenRun[] {
  const groups: HiddenCharacter[][] = [];
  for (const character of characters) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const joins = last?.end === character.start && sameKind(last, character);
    if (group !== undefined && joins) group.push(character);
    else groups.push([character]);
  }
  const runs = groups.length > MANY_KINDS ? [characters] : groups;
  return runs.flatMap(toRun);
}

function sameKind(one: HiddenCharacter, other: HiddenCharacter): boolean {
  if (one.codePoint === other.codePoint) return true;
  const name = hiddenName(one.codePoint);
  const spells = name === "tag character" || name === "variation selector";
  return spells && name === hiddenName(other.codePoint);
}

function toRun(characters: readonly HiddenCharacter[]): HiddenRun[] {
  const [first] = characters;
  const last = characters.at(-1);
  if (first === undefined || last === undefined) return [];
  const decoded = hiddenMessage(characters.map((one) => one.codePoint));
  const mixed = characters.some((one) => !sameKind(first, one));
  return [
    {
      start: first.start,
      end: last.end,
      codePoint: first.codePoint,
      count: characters.length,
      name: mixed ? "hidden characters" : hiddenName(first.codePoint),
      ...(decoded === undefined ? {} : { decoded }),
    },
  ];
}
