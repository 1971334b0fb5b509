import type { RequestLabel } from "../rubric/label";
import { inWords } from "./phrasing";
import type { PolicyCondition } from "./policy";
import type { Signals } from "./signals";

type Known = { signals: Signals; label: RequestLabel };

/** A part of a condition: null where it is not given, else whether it holds and in which words. */
type Part = { holds: boolean; sentence: string } | null;

/** Why the condition holds, in sentences; null where it does not. A condition without parts never holds. */
export function matchCondition(condition: PolicyCondition, known: Known): string[] | null {
  const parts = [
    requestPart(condition, known),
    injectionPart(condition, known),
    listPart("flag", condition.flags, known.signals.flags),
    listPart("tool", condition.tools, known.signals.tools),
    listPart("category", condition.categories, asList(known.signals.category)),
    severityPart(condition, known),
  ].filter((part) => part !== null);
  if (parts.length === 0 || parts.some((part) => !part.holds)) return null;
  return parts.map((part) => part.sentence);
}

function requestPart({ requestLabels }: PolicyCondition, { label }: Known): Part {
  if (requestLabels === undefined) return null;
  return { holds: requestLabels.includes(label), sentence: `The request is ${inWords(label)}.` };
}

function injectionPart({ injectionAttempt }: PolicyCondition, { signals }: Known): Part {
  if (injectionAttempt === undefined) return null;
  return {
    holds: signals.injectionAttempt === injectionAttempt,
    sentence: injectionAttempt
      ? "Instructions are smuggled into the content."
      : "No instructions are smuggled into the content.",
  };
}

function listPart(
  name: string,
  wanted: readonly string[] | undefined,
  present: readonly string[],
): Part {
  if (wanted === undefined) return null;
  const found = present.filter((one) => wanted.includes(one));
  return { holds: found.length > 0, sentence: `The ${name} is ${found.map(inWords).join(", ")}.` };
}

function severityPart({ severityFrom }: PolicyCondition, { signals }: Known): Part {
  if (severityFrom === undefined) return null;
  return {
    holds: signals.severity !== null && signals.severity >= severityFrom,
    sentence: `The severity is ${signals.severity}, from ${severityFrom} on.`,
  };
}

function asList(value: string | null): string[] {
  return value === null ? [] : [value];
}
