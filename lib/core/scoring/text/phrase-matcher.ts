import type { Automaton } from "./aho-corasick";
import { BLANK_CLASS, buildAutomaton } from "./aho-corasick";
import { isWordCharacter } from "./word-character";

/** Where a phrase occurs: its index in the list it was built from, half-open in the searched text. */
export type PhraseHit = { phrase: number; start: number; end: number };

/** Finds all phrases of a list in one pass, in order of their ends. */
export type PhraseMatcher = (text: string) => PhraseHit[];

type Pattern = { length: number; open: boolean };

/**
 * A matcher for phrases in lower case with single blanks. A phrase matches whole words, and any run of
 * white space where it has a blank; a trailing `*` lets its last word go on. Time is linear in the text.
 * Throws a RangeError on an empty phrase.
 */
export function phraseMatcher(phrases: readonly string[]): PhraseMatcher {
  const bare = phrases.map((phrase) => (phrase.endsWith("*") ? phrase.slice(0, -1) : phrase));
  if (bare.some((phrase) => phrase.trim() === "")) throw new RangeError("A phrase is empty.");
  const patterns = phrases.map((phrase, index) => ({
    length: bare[index]?.length ?? 0,
    open: phrase.endsWith("*"),
  }));
  const automaton = buildAutomaton(bare);
  return (text) => search(automaton, patterns, text);
}

function search(automaton: Automaton, patterns: readonly Pattern[], text: string): PhraseHit[] {
  const { classOf, classes, next, firstEnding } = automaton;
  const hits: PhraseHit[] = [];
  let state = 0;
  let wasBlank = false;
  let lastSkipped = -1;
  for (let index = 0; index < text.length; index += 1) {
    const character = classOf[text.charCodeAt(index)] ?? 0;
    const isBlank = character === BLANK_CLASS;
    if (isBlank && wasBlank) {
      lastSkipped = index;
      continue;
    }
    wasBlank = isBlank;
    state = next[state * classes + character] ?? 0;
    if (firstEnding[state] === 0) continue;
    collect({ automaton, patterns, text, hits }, { state, end: index + 1, lastSkipped });
  }
  return hits;
}

type Search = {
  automaton: Automaton;
  patterns: readonly Pattern[];
  text: string;
  hits: PhraseHit[];
};
type Ending = { state: number; end: number; lastSkipped: number };

function collect(context: Search, ending: Ending): void {
  const { endings, firstEnding, nextEnding } = context.automaton;
  const wordEnds = !isWordCharacter(context.text, ending.end);
  for (let at = firstEnding[ending.state] ?? 0; at !== 0; at = nextEnding[at] ?? 0) {
    for (const phrase of endings[at] ?? []) {
      if (wordEnds || context.patterns[phrase]?.open === true) keep(context, phrase, ending);
    }
  }
}

function keep(context: Search, phrase: number, { end, lastSkipped }: Ending): void {
  const length = context.patterns[phrase]?.length ?? 0;
  const straight = end - length;
  const start =
    lastSkipped < straight ? straight : startOf(context.automaton, context.text, { length, end });
  if (!isWordCharacter(context.text, start - 1)) context.hits.push({ phrase, start, end });
}

/** Walks back over `length` characters, of which each run of white space counts as one. */
function startOf(
  { classOf }: Automaton,
  text: string,
  { length, end }: { length: number; end: number },
): number {
  const isBlank = (index: number) => classOf[text.charCodeAt(index)] === BLANK_CLASS;
  let start = end;
  for (let left = length; left > 0 && start > 0; left -= 1) {
    start -= 1;
    while (isBlank(start) && start > 0 && isBlank(start - 1)) start -= 1;
  }
  return start;
}
