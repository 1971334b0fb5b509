import type { RequestLabel } from "../rubric/label";
import type { CaseTexts, PlacedText } from "./case-texts";
import { softmax } from "./logistic";
import type { CompiledProjectRules } from "./project-rules/compile-project-rules";
import type { CompiledRules } from "./rules/compile-rules";
import { incomingRules, requestRules } from "./rules/english-pack";
import type { RuleMatch } from "./rules/find-matches";
import { findMatches } from "./rules/find-matches";
import type { RequestSignal, Signal } from "./rules/rule";
import type { AnalysedText } from "./text/analysed-text";
import { analyseText } from "./text/analysed-text";

/** A match with the text it was found in. */
export type PlacedMatch<Match> = { match: Match; text: AnalysedText; place: PlacedText };

/** What the rules read out of a request. Strengths are log-odds, 0 where nothing fits. */
export type RequestReading = {
  request: Record<RequestLabel, number>;
  strength: Record<RequestSignal, number>;
  matches: PlacedMatch<RuleMatch<RequestSignal>>[];
};

/** Earlier turns set the scene, the last one asks. */
const EARLIER_TURN = 0.4;
/** Of plain help, against which everything else must stand out. */
const NORMAL_WEIGHT = 2;
/** One rule of full weight is to be enough for a label to stand out. */
const STRESS = 1.2;

/**
 * Reads what kind of request it is from what the person wrote and from what tools returned, by the
 * pack's rules and by a project's own beside them.
 */
export function readRequest(texts: CaseTexts, own?: CompiledProjectRules): RequestReading {
  const strength = emptyStrength();
  const matches: RequestReading["matches"] = [];
  const last = texts.requests.length - 1;
  for (const [index, place] of texts.requests.entries()) {
    const text = analyseText(place.text);
    const found = foundBy([requestRules(), own?.request], text);
    addStrength(strength, found, index === last ? 1 : EARLIER_TURN);
    matches.push(...found.map((match) => ({ match, text, place })));
  }
  for (const place of texts.incoming) {
    const text = analyseText(place.text);
    const found = foundBy([incomingRules(), own?.incoming], text);
    addStrength(strength, found, 1);
    matches.push(...found.map((match) => ({ match, text, place })));
  }
  return { request: requestProbabilities(strength), strength, matches };
}

/** The matches of several lists of rules, of which some may not be there. */
export function foundBy<Kind extends Signal>(
  lists: readonly (CompiledRules<Kind> | null | undefined)[],
  text: AnalysedText,
): RuleMatch<Kind>[] {
  return lists.flatMap((list) => (list == null ? [] : findMatches(list, text)));
}

function requestProbabilities(
  strength: Record<RequestSignal, number>,
): Record<RequestLabel, number> {
  const harm = Math.max(
    strength.danger,
    strength.discrimination,
    strength.private_data,
    strength.self_harm,
  );
  const excuse = strength.safe_context + strength.safe_intent;
  return softmax({
    normal_help: NORMAL_WEIGHT,
    unsafe_request: STRESS * harm + 0.5 * strength.injection - (harm > 0 ? 1.4 * excuse : 0),
    uncertain_fact: STRESS * strength.uncertain,
    policy_sensitive: STRESS * strength.sensitive,
  });
}

function emptyStrength(): Record<RequestSignal, number> {
  return {
    danger: 0,
    discrimination: 0,
    private_data: 0,
    self_harm: 0,
    safe_intent: 0,
    safe_context: 0,
    uncertain: 0,
    sensitive: 0,
    injection: 0,
  };
}

/** Each rule counts once a text; more of one signal adds less and less. */
function addStrength(
  strength: Record<RequestSignal, number>,
  found: readonly RuleMatch<RequestSignal>[],
  share: number,
): void {
  const byRule = new Map(found.map(({ rule }) => [rule.id, rule]));
  const seen = new Map<RequestSignal, number[]>();
  for (const { signal, weight } of byRule.values()) {
    seen.set(signal, [...(seen.get(signal) ?? []), weight]);
  }
  for (const [signal, weights] of seen) {
    strength[signal] = Math.max(strength[signal], share * diminishing(weights));
  }
}

/** The greatest weight, and half, a quarter … of each further one. */
export function diminishing(weights: readonly number[]): number {
  return [...weights]
    .sort((one, other) => other - one)
    .reduce((sum, weight, index) => sum + weight / 2 ** index, 0);
}
