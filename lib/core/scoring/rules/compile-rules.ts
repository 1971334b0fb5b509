import type { PhraseMatcher } from "../text/phrase-matcher";
import { phraseMatcher } from "../text/phrase-matcher";
import type { WordLists } from "./expand-phrases";
import { expandPhrases } from "./expand-phrases";
import type { Rule, Signal } from "./rule";

/** What a phrase is to a rule: its beginning, what must follow, or what takes the match away. */
export type Part = "head" | "tail" | "unless" | "negation";
export type Place = { rule: number; part: Part };

export type CompiledRules<Kind extends Signal = Signal> = {
  rules: readonly Rule<Kind>[];
  matcher: PhraseMatcher;
  /** What each phrase of the matcher is for. Negations belong to all rules (-1). */
  places: readonly (readonly Place[])[];
  /** Later matches of a rule than this many in a text are not looked at; all are where it is not set. */
  mostHits?: number;
};

/** Prepares rules for matching. Throws a RangeError on an empty phrase or an unknown word list. */
export function compileRules<Kind extends Signal>(
  rules: readonly Rule<Kind>[],
  lists: WordLists,
): CompiledRules<Kind> {
  const uses = new Map<string, Place[]>();
  const use = (phrases: readonly string[], place: Place) => {
    for (const phrase of expandPhrases(phrases, lists)) {
      const places = uses.get(phrase);
      if (places === undefined) uses.set(phrase, [place]);
      else places.push(place);
    }
  };
  for (const [rule, { phrases, followedBy, unless }] of rules.entries()) {
    use(phrases, { rule, part: "head" });
    use(followedBy?.phrases ?? [], { rule, part: "tail" });
    use(unless ?? [], { rule, part: "unless" });
  }
  use(["{negation}"], { rule: -1, part: "negation" });
  return { rules, matcher: phraseMatcher([...uses.keys()]), places: [...uses.values()] };
}
