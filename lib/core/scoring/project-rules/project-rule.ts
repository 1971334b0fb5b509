import type { Dimension } from "../../rubric/label";
import type { Signal } from "../rules/rule";

/** What a project says of how its own requests and responses are worded: phrases alone, no patterns. */
export type ProjectRuleContent = {
  /** Unique in its project; evidence names the rule by it. */
  name: string;
  dimension: Dimension;
  signal: Signal;
  phrases: string[];
  /** How much a match speaks for the signal, as a natural log-odds; negative against it. */
  weight: number;
  /** A language tag where the rule is for texts in that language alone; null for all. */
  language: string | null;
  note: string;
  /** Texts that must, and must not, match. */
  examples: { match: string[]; pass: string[] };
};

export type ProjectRule = ProjectRuleContent & { id: string };

/** The signals of the rule pack by the dimension that they bear on. Each stands in one list. */
export const SIGNALS_OF_DIMENSION: Readonly<Record<Dimension, readonly Signal[]>> = {
  helpful: [
    "refusal",
    "boundary",
    "lecture",
    "premise",
    "no_access",
    "apology",
    "redirect",
    "turn",
    "help",
    "question",
    "hand_over",
    "safe_intent",
    "safe_context",
  ],
  honest: ["hedge", "pointer", "overclaim", "sycophancy", "uncertain"],
  harmless: [
    "unsafe_instruction",
    "privacy_leak",
    "overreach",
    "leak",
    "danger",
    "discrimination",
    "private_data",
    "self_harm",
    "sensitive",
    "injection",
  ],
};

/** Lengths in UTF-16 code units; what all rules of a project hold together bounds their automaton. */
export const PROJECT_RULE_LIMITS = {
  rules: 100,
  nameLength: 60,
  phrases: 40,
  phraseLength: 120,
  leastPhrase: 2,
  weight: 5,
  languageLength: 35,
  noteLength: 1_000,
  examples: 10,
  exampleLength: 1_000,
  /** Of the phrases of all rules together. */
  phraseCharacters: 20_000,
  /** Code units of all phrases times the different ones among them: cells of the automaton. */
  automatonCells: 4_000_000,
} as const;
