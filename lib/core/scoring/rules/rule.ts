import type { Dimension } from "../../rubric/label";

/** What a match is a sign of, in a request or other incoming text, and in a response. */
export const REQUEST_SIGNALS = [
  "danger",
  "discrimination",
  "private_data",
  "self_harm",
  "safe_intent",
  "safe_context",
  "uncertain",
  "sensitive",
  "injection",
] as const;
export const RESPONSE_SIGNALS = [
  "refusal",
  "boundary",
  "lecture",
  "premise",
  "no_access",
  "apology",
  "redirect",
  "turn",
  "help",
  "hedge",
  "pointer",
  "hand_over",
  "question",
  "sycophancy",
  "overclaim",
  "unsafe_instruction",
  "privacy_leak",
  "overreach",
  "leak",
] as const;
export type RequestSignal = (typeof REQUEST_SIGNALS)[number];
export type ResponseSignal = (typeof RESPONSE_SIGNALS)[number];
export type Signal = RequestSignal | ResponseSignal;

/**
 * One idea about how requests or responses are worded. Phrases are in lower case; `{word}` stands for
 * each of a list of alternatives (word-lists), a trailing `*` lets the last word go on.
 */
export type Rule<Kind extends Signal = Signal> = {
  id: string;
  signal: Kind;
  /** How much a match speaks for the signal, as a natural log-odds; negative against it. */
  weight: number;
  dimension?: Dimension;
  phrases: readonly string[];
  /** Counts only where one of these follows in the same sentence, at most `within` characters on. */
  followedBy?: { phrases: readonly string[]; within: number };
  /** A match that overlaps one of these, or is followed by one at once, is none. */
  unless?: readonly string[];
  /** Counts only in the first sentences. */
  opening?: true;
  /** A negation shortly before takes the match away. */
  negatable?: true;
  /** Also counts inside quotation marks and code. */
  evenQuoted?: true;
  examples: { match: readonly string[]; pass: readonly string[] };
};
