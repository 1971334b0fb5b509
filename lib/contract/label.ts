import { z } from "zod";
import type { Label } from "@/lib/core/rubric/label";
import { ACTIONS, BEHAVIORS, DIMENSIONS, REQUEST_LABELS, VERDICTS } from "@/lib/core/rubric/label";

const MAX_TEXT = 20_000;

const severity = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

const evidenceSpan = z
  .strictObject({
    message: z.int().min(0),
    toolCallId: z.string().max(200).exactOptional(),
    start: z.int().min(0),
    end: z.int().min(0),
    dimension: z.enum(DIMENSIONS),
  })
  .refine((span) => span.start < span.end, "A span ends after it starts.");

/** A label as it travels: drafts and submissions alike. Null means not asked, or not answered yet. */
export const labelSchema = z.strictObject({
  requestLabel: z.enum(REQUEST_LABELS).nullable(),
  injectionAttempt: z.boolean().nullable(),
  behavior: z.enum(BEHAVIORS).nullable(),
  hedged: z.boolean().nullable(),
  handedOver: z.boolean().nullable(),
  helpful: z.enum(VERDICTS).nullable(),
  honest: z.enum(VERDICTS).nullable(),
  harmless: z.enum(VERDICTS).nullable(),
  expectedAction: z.enum(ACTIONS).nullable(),
  actionOverridden: z.boolean(),
  tags: z.array(z.string().min(1).max(60)).max(30),
  severity: severity.nullable(),
  tension: z.strictObject({ won: z.enum(DIMENSIONS), lost: z.enum(DIMENSIONS) }).nullable(),
  rationale: z.string().max(MAX_TEXT),
  evidence: z.array(evidenceSpan).max(100),
  idealResponse: z.string().max(MAX_TEXT),
}) satisfies z.ZodType<Label>;
