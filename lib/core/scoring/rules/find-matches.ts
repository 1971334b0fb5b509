import type { AnalysedText } from "../text/analysed-text";
import { isInside } from "../text/quoted-pieces";
import type { Piece } from "../text/sentences";
import { sentenceAt } from "../text/sentences";
import type { CompiledRules, Part } from "./compile-rules";
import type { Rule, Signal } from "./rule";

/** A rule that fits a piece of a text. Positions are of the normalised text; `sentence` is an index. */
export type RuleMatch<Kind extends Signal = Signal> = Piece & {
  rule: Rule<Kind>;
  sentence: number;
};

/** Sentences that count as the opening of a text. */
export const OPENING_SENTENCES = 2;
const NEGATION_REACH = 32;
const UNLESS_REACH = 16;

type Found = Record<Part, Piece[]>;

/** The matches of all rules, by rule and followedBy by place; linear in the text. */
export function findMatches<Kind extends Signal>(
  compiled: CompiledRules<Kind>,
  text: AnalysedText,
): RuleMatch<Kind>[] {
  const found = hitsByRule(compiled, text.normalised.text);
  const negations = found.get(-1)?.negation ?? [];
  const matches: RuleMatch<Kind>[] = [];
  for (const [index, hits] of found) {
    const rule = compiled.rules[index];
    if (rule === undefined) continue;
    const pieces =
      rule.followedBy === undefined ? hits.head : withTails(rule.followedBy.within, hits, text);
    for (const piece of withoutOverlap(without(pieces, hits.unless))) {
      const match = { ...piece, rule, sentence: sentenceAt(text.sentences, piece.start) };
      if (counts(match, text, negations)) matches.push(match);
    }
  }
  return matches;
}

function hitsByRule(compiled: CompiledRules, text: string): Map<number, Found> {
  const byRule = new Map<number, Found>();
  const most = compiled.mostHits ?? Number.POSITIVE_INFINITY;
  for (const { phrase, start, end } of compiled.matcher(text)) {
    for (const { rule, part } of compiled.places[phrase] ?? []) {
      let found = byRule.get(rule);
      if (found === undefined) {
        found = { head: [], tail: [], unless: [], negation: [] };
        byRule.set(rule, found);
      }
      if (found[part].length < most) found[part].push({ start, end });
    }
  }
  return byRule;
}

/** Heads joined to the next tail in the same sentence, at most `within` characters on. */
function withTails(within: number, { head, tail }: Found, text: AnalysedText): Piece[] {
  const joined: Piece[] = [];
  let next = 0;
  for (const { start, end } of head) {
    while (next < tail.length && (tail[next]?.start ?? 0) < end) next += 1;
    const follower = tail[next];
    if (follower === undefined) break;
    const near = follower.start - end <= within;
    const sentence = sentenceAt(text.sentences, start);
    if (near && sentence === sentenceAt(text.sentences, follower.start)) {
      joined.push({ start, end: follower.end });
    }
  }
  return joined;
}

/** The pieces that no exception overlaps or follows at once. Both are in order of their ends. */
function without(pieces: readonly Piece[], exceptions: readonly Piece[]): Piece[] {
  let next = 0;
  return pieces.filter(({ start, end }) => {
    while (next < exceptions.length && (exceptions[next]?.end ?? 0) <= start) next += 1;
    const exception = exceptions[next];
    return exception === undefined || exception.start >= end + UNLESS_REACH;
  });
}

/** Of pieces that overlap, the longest. */
function withoutOverlap(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    if (last === undefined || piece.start >= last.end) kept.push(piece);
    else if (piece.end - piece.start > last.end - last.start) kept[kept.length - 1] = piece;
  }
  return kept;
}

function counts(match: RuleMatch, text: AnalysedText, negations: readonly Piece[]): boolean {
  const { rule, sentence, start } = match;
  if (rule.opening === true && sentence >= OPENING_SENTENCES) return false;
  if (rule.evenQuoted !== true && isInside(text.quoted, start)) return false;
  return rule.negatable !== true || !isNegated(match, text, negations);
}

function isNegated(match: RuleMatch, text: AnalysedText, negations: readonly Piece[]): boolean {
  const before = lastBefore(negations, match.start);
  if (before === undefined || match.start - before.end > NEGATION_REACH) return false;
  return sentenceAt(text.sentences, before.start) === match.sentence;
}

function lastBefore(pieces: readonly Piece[], position: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
