/** The forms of a file of cases that are understood, one case, pair or record a line. */
export const CASE_FORMATS = ["plumbline", "openai", "hh-rlhf", "prompt-response", "csv"] as const;
export type CaseFormat = (typeof CASE_FORMATS)[number];

export const CASE_FORMAT_NAMES: Record<CaseFormat, string> = {
  plumbline: "Plumbline JSON Lines",
  openai: "OpenAI chat messages",
  "hh-rlhf": "hh-rlhf pairs (Human: / Assistant:)",
  "prompt-response": "Prompt and response",
  csv: "CSV with a header",
};

/** What a file's first lines look like: a guess with its reason, in [0, 1]; null where nothing fits. */
export type FormatGuess = { format: CaseFormat; confidence: number; because: string };
