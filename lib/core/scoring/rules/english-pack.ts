import { ACCESS_RULES } from "./access-en";
import { BIAS_RULES, ENGLISH_BIAS_WORDS } from "./bias-en";
import { BOUNDARY_RULES } from "./boundary-en";
import type { CompiledRules } from "./compile-rules";
import { compileRules } from "./compile-rules";
import { DANGER_RULES } from "./danger-en";
import { HARM_RULES } from "./harm-en";
import { HELP_RULES } from "./help-en";
import { HONESTY_RULES } from "./honesty-en";
import { ENGLISH_INJECTION_WORDS, INJECTION_RULES } from "./injection-en";
import { INTENT_RULES } from "./intent-en";
import { PREMISE_RULES } from "./premise-en";
import { REFUSAL_RULES } from "./refusal-en";
import type { RequestSignal, ResponseSignal, Rule } from "./rule";
import { SENSITIVE_RULES } from "./sensitive-en";
import { UNCERTAIN_RULES } from "./uncertain-en";
import { ENGLISH_DANGER_WORDS } from "./words-danger-en";
import { ENGLISH_WORDS } from "./words-en";

/** Changes with every change to a rule, a word list or how matches are weighed. */
export const RULE_PACK_VERSION = "rules@1.0.0";

export const WORD_LISTS = {
  ...ENGLISH_WORDS,
  ...ENGLISH_DANGER_WORDS,
  ...ENGLISH_BIAS_WORDS,
  ...ENGLISH_INJECTION_WORDS,
};

export const REQUEST_RULES: readonly Rule<RequestSignal>[] = [
  ...DANGER_RULES,
  ...BIAS_RULES,
  ...INTENT_RULES,
  ...UNCERTAIN_RULES,
  ...SENSITIVE_RULES,
  ...INJECTION_RULES,
];

export const RESPONSE_RULES: readonly Rule<ResponseSignal>[] = [
  ...REFUSAL_RULES,
  ...BOUNDARY_RULES,
  ...PREMISE_RULES,
  ...ACCESS_RULES,
  ...HELP_RULES,
  ...HONESTY_RULES,
  ...HARM_RULES,
];

let request: CompiledRules<RequestSignal> | null = null;
let response: CompiledRules<ResponseSignal> | null = null;
let incoming: CompiledRules<RequestSignal> | null = null;

/** Rules on what a person asked. Built when first used: that takes a moment. */
export function requestRules(): CompiledRules<RequestSignal> {
  request ??= compileRules(REQUEST_RULES, WORD_LISTS);
  return request;
}

/** Rules on what the model answered. */
export function responseRules(): CompiledRules<ResponseSignal> {
  response ??= compileRules(RESPONSE_RULES, WORD_LISTS);
  return response;
}

/** Rules on what comes in from elsewhere, such as tool results: only smuggled instructions count. */
export function incomingRules(): CompiledRules<RequestSignal> {
  incoming ??= compileRules(INJECTION_RULES, WORD_LISTS);
  return incoming;
}
