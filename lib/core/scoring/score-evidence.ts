import type { PlacedMatch } from "./request-reading";
import type { RuleMatch } from "./rules/find-matches";
import type { ScoreEvidence } from "./score";
import { originalSpan } from "./text/normalise";
import { endOfWord } from "./text/word-character";

/** More than a person reads; the heaviest are kept. */
const MAX_EVIDENCE = 40;

/** The heaviest matches as spans of the stored texts, in the order they are read. */
export function scoreEvidence(matches: readonly PlacedMatch<RuleMatch>[]): ScoreEvidence[] {
  return [...matches]
    .sort((one, other) => Math.abs(other.match.rule.weight) - Math.abs(one.match.rule.weight))
    .slice(0, MAX_EVIDENCE)
    .map(evidenceOf)
    .sort((one, other) => one.message - other.message || one.start - other.start);
}

function evidenceOf({ match, text, place }: PlacedMatch<RuleMatch>): ScoreEvidence {
  const { rule } = match;
  return {
    message: place.message,
    ...(place.toolCallId === undefined ? {} : { toolCallId: place.toolCallId }),
    // Phrases with an open end stop within a word: half of one says nothing to a reader.
    ...originalSpan(text.normalised, match.start, endOfWord(text.normalised.text, match.end)),
    rule: rule.id,
    weight: rule.weight,
    signals: rule.signal,
    ...(rule.dimension === undefined ? {} : { dimension: rule.dimension }),
  };
}
