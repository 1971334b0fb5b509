import { z } from "zod";
import { BEHAVIORS, REQUEST_LABELS, VERDICTS } from "@/lib/core/rubric/label";

const text = z.string().min(1);
/** Null where the parts do not decide the verdict with certainty: not asked, never a midpoint. */
const verdict = z.enum(VERDICTS).nullable().default(null);
const flag = z.boolean().default(false);

/**
 * One line of the training corpus: a prompt, a composed answer, and what is known of it. What is
 * false or not asked is left out of the line and there once it is read.
 */
export const corpusAnswerSchema = z.strictObject({
  /** The request's name, the recipe's and a number: unique in the corpus. */
  key: z.string().regex(/^[a-z0-9-]+\/[a-z-]+-\d+$/),
  prompt: text,
  response: text,
  requestLabel: z.enum(REQUEST_LABELS),
  injectionAttempt: flag,
  behavior: z.enum(BEHAVIORS),
  hedged: flag,
  handedOver: flag,
  helpful: verdict,
  honest: verdict,
  harmless: verdict,
  language: text,
  category: text,
  /** The hand-written parts it was made of: answers that share one belong on one side of a split. */
  parts: z.array(text).min(2),
});
export type CorpusAnswer = z.output<typeof corpusAnswerSchema>;
