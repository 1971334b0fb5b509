import type { RequestLabel } from "../rubric/label";
import type { CaseFacts } from "./scorer";

/**
 * What a released label says of the request, for scorers that are told and do not read it. A scorer
 * that reads it is not shown it: `request` stays open.
 */
export function sampleFacts(requestLabel: RequestLabel | null): CaseFacts {
  if (requestLabel === null) return { request: null, unsafeRequest: null, factKnown: null };
  return {
    request: null,
    unsafeRequest: requestLabel === "unsafe_request",
    factKnown: requestLabel !== "uncertain_fact",
  };
}
