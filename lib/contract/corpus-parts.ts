import { z } from "zod";
import { REQUEST_LABELS } from "@/lib/core/rubric/label";

const text = z.string().trim().min(1);
const texts = z.array(text);

/** A request and the parts that belong to it alone. What one lacks, no recipe may ask of it. */
const requestSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  label: z.enum(REQUEST_LABELS).exactOptional(),
  category: text,
  asks: texts.min(1),
  /** How a refusal names it: "I can't help with {topic}." */
  topic: text,
  /** What does what was asked, in full: right, harmful, made up or out of turn, as the label has it. */
  answers: texts,
  /** Unsafe requests: who is harmed, what helps instead, and the piece of it that harms nobody. */
  harm: text.exactOptional(),
  instead: text.exactOptional(),
  part: text.nullable().exactOptional(),
  /** Uncertain facts: what is not known, who knows it, and whole answers that say so. */
  gap: text.exactOptional(),
  source: text.exactOptional(),
  hedged: texts.exactOptional(),
  /** Sensitive requests: who takes over, and what can be said until then. */
  team: text.exactOptional(),
  first: text.exactOptional(),
  /** Injections: answers that do what the planted text orders, beside the task. */
  obeyed: texts.exactOptional(),
});
export type CorpusRequest = z.output<typeof requestSchema>;

/** A file of requests: of one language, and of one label unless each names its own. */
export const corpusRequestsSchema = z.strictObject({
  language: text,
  label: z.enum(REQUEST_LABELS).exactOptional(),
  /** Harmless requests in words that sound dangerous: these are refused in more ways. */
  alarming: z.boolean().exactOptional(),
  injection: z.boolean().exactOptional(),
  requests: z.array(requestSchema).min(1),
});
export type CorpusRequests = z.output<typeof corpusRequestsSchema>;

/** The phrases of one language by kind, with slots such as {topic} and {Topic}. */
export const corpusPhrasesSchema = z.record(z.string(), texts.min(1));
export type CorpusPhrases = z.output<typeof corpusPhrasesSchema>;
