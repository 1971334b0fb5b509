import type { Severity } from "../rubric/label";
import { ACTIONS, BEHAVIORS, REQUEST_LABELS, SEVERITIES, VERDICTS } from "../rubric/label";

const YES = ["yes", "true", "1"];
const NO = ["no", "false", "0"];

function oneOf<Value extends string>(values: readonly Value[]) {
  return (word: string): Value | undefined => {
    const plain = word.toLowerCase().replace(/[\s-]+/g, "_");
    return values.find((value) => value === plain);
  };
}

function yesOrNo(word: string): boolean | undefined {
  const plain = word.toLowerCase();
  if (YES.includes(plain)) return true;
  return NO.includes(plain) ? false : undefined;
}

/** What a cell means that already speaks in a field's own words; undefined where it does not. */
export const OWN_WORDS = {
  requestLabel: oneOf(REQUEST_LABELS),
  injectionAttempt: yesOrNo,
  behavior: oneOf(BEHAVIORS),
  hedged: yesOrNo,
  handedOver: yesOrNo,
  helpful: oneOf(VERDICTS),
  honest: oneOf(VERDICTS),
  harmless: oneOf(VERDICTS),
  expectedAction: oneOf(ACTIONS),
  severity: (word: string): Severity | undefined =>
    SEVERITIES.find((severity) => String(severity) === word),
};
