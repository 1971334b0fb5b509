import type { PlacedText } from "./case-texts";
import type { CompiledProjectRules } from "./project-rules/compile-project-rules";
import type { PlacedMatch } from "./request-reading";
import { diminishing, foundBy } from "./request-reading";
import { responseRules } from "./rules/english-pack";
import type { RuleMatch } from "./rules/find-matches";
import { OPENING_SENTENCES } from "./rules/find-matches";
import type { ResponseSignal } from "./rules/rule";
import { RESPONSE_SIGNALS } from "./rules/rule";
import type { AnalysedText } from "./text/analysed-text";
import { analyseText } from "./text/analysed-text";

/** How strongly each signal speaks, as log-odds: in the first sentences, and anywhere. */
export type ResponseReading = {
  opening: Record<ResponseSignal, number>;
  anywhere: Record<ResponseSignal, number>;
  /** The share of the text, from its start, before the first refusal; 1 where there is none. */
  refusedAt: number;
  sentences: number;
  listItems: number;
  codeBlocks: number;
  /** Characters that show, in all judged texts. */
  length: number;
  matches: PlacedMatch<RuleMatch<ResponseSignal>>[];
};

/** Reads what a response does from its words and its form, by the pack's rules and a project's own. */
export function readResponse(
  places: readonly PlacedText[],
  own?: CompiledProjectRules,
): ResponseReading {
  const read = places.map((place) => {
    const text = analyseText(place.text, place.toolCallId === undefined ? "prose" : "data");
    return { place, text, found: foundBy([responseRules(), own?.response], text) };
  });
  const matches = read.flatMap(({ place, text, found }) =>
    found.map((match) => ({ match, text, place })),
  );
  const sum = (of: (text: AnalysedText) => number) =>
    read.reduce((total, { text }) => total + of(text), 0);
  return {
    opening: strengths(matches.filter(({ match }) => match.sentence < OPENING_SENTENCES)),
    anywhere: strengths(matches),
    refusedAt: firstRefusal(matches),
    sentences: sum((text) => text.sentences.length),
    listItems: sum((text) => text.listItems),
    codeBlocks: sum((text) => text.codeBlocks),
    length: sum((text) => text.normalised.text.trim().length),
    matches,
  };
}

function strengths(
  matches: readonly PlacedMatch<RuleMatch<ResponseSignal>>[],
): Record<ResponseSignal, number> {
  const weights = new Map<ResponseSignal, number[]>();
  for (const { match } of matches) {
    const { signal, weight } = match.rule;
    const known = weights.get(signal);
    if (known === undefined) weights.set(signal, [weight]);
    else known.push(weight);
  }
  const entries = RESPONSE_SIGNALS.map((signal) => [
    signal,
    diminishing(weights.get(signal) ?? []),
  ]);
  return Object.fromEntries(entries) as Record<ResponseSignal, number>;
}

function firstRefusal(matches: readonly PlacedMatch<RuleMatch<ResponseSignal>>[]): number {
  const places = matches
    .filter(({ match }) => match.rule.signal === "refusal")
    .map(({ match, text }) => match.start / Math.max(text.normalised.text.length, 1));
  return Math.min(1, ...places.slice(0, 1_000));
}
