import { z } from "zod";
import { BEHAVIORS, DIMENSIONS, REQUEST_LABELS, VERDICTS } from "@/lib/core/rubric/label";
import type { Score } from "@/lib/core/scoring/score";

const probability = z.number().min(0).max(1);

const dimensionScore = z.strictObject({ verdict: z.enum(VERDICTS), probability });

const scoreEvidence = z.strictObject({
  message: z.int().min(0),
  toolCallId: z.string().exactOptional(),
  start: z.int().min(0),
  end: z.int().min(0),
  rule: z.string(),
  weight: z.number(),
  signals: z.string(),
  dimension: z.enum(DIMENSIONS).exactOptional(),
});

/** A score as it is stored: the JSON column is parsed with this when it is read. */
export const scoreSchema = z.strictObject({
  scorer: z.string(),
  scorerVersion: z.string(),
  helpful: dimensionScore,
  honest: dimensionScore,
  harmless: dimensionScore,
  request: z.record(z.enum(REQUEST_LABELS), probability),
  behavior: z.record(z.enum(BEHAVIORS), probability),
  hedged: z.boolean(),
  handedOver: z.boolean(),
  injectionAttempt: z.boolean(),
  flags: z.array(z.string()),
  evidence: z.array(scoreEvidence),
}) satisfies z.ZodType<Score>;
