import { REFERENCE_VERSION, referenceAsScore } from "./reference-as-score";
import { RULE_PACK_VERSION } from "./rules/english-pack";
import { scoreByRules } from "./rules-scorer";
import type { Scorer } from "./scorer";

const UNKNOWN_REQUEST = {
  normal_help: 0.25,
  unsafe_request: 0.25,
  uncertain_fact: 0.25,
  policy_sensitive: 0.25,
};

/** The scorers that come with the product, in the order they run: the reference one is told the request. */
export const SHIPPED_SCORERS: readonly Scorer[] = [
  {
    name: "rules",
    version: RULE_PACK_VERSION,
    score: (conversation) => scoreByRules(conversation),
  },
  {
    name: "reference",
    version: REFERENCE_VERSION,
    score: (conversation, { request, unsafeRequest, factKnown }) =>
      referenceAsScore(conversation, {
        request: request ?? UNKNOWN_REQUEST,
        ...(unsafeRequest === null ? {} : { unsafeRequest }),
        ...(factKnown === null ? {} : { factKnown }),
      }),
  },
];
