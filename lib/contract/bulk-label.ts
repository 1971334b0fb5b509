import { z } from "zod";
import type { BulkAnswers } from "@/lib/core/review/bulk-label";
import { MOST_LABELLED_AT_ONCE, saysAnything } from "@/lib/core/review/bulk-label";
import { ACTIONS, BEHAVIORS, REQUEST_LABELS, VERDICTS } from "@/lib/core/rubric/label";

/*
 * Under /api/v1/projects/{project}/queue:
 *   POST preview         previewInput → BulkPreview
 *   POST label/preview   bulkLabelPreviewInput → BulkLabelPreview
 *   POST label           bulkLabelInput → BulkLabelOutcome
 *   POST label/undo      bulkUndoInput → QueueOutcome; offered for ten seconds, taken for sixty
 */

const severity = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const verdict = z.enum(VERDICTS);

const answers = z
  .strictObject({
    requestLabel: z.enum(REQUEST_LABELS).exactOptional(),
    behavior: z.enum(BEHAVIORS).exactOptional(),
    helpful: verdict.exactOptional(),
    honest: verdict.exactOptional(),
    harmless: verdict.exactOptional(),
    expectedAction: z.enum(ACTIONS).exactOptional(),
    tags: z.array(z.string().min(1).max(60)).max(30).exactOptional(),
    severity: severity.exactOptional(),
  })
  .refine(saysAnything, {
    error: "say nothing: set at least one field.",
  }) satisfies z.ZodType<BulkAnswers>;

const caseIds = z.array(z.uuid()).min(1).max(MOST_LABELLED_AT_ONCE);

export const bulkLabelPreviewInput = z.strictObject({ caseIds, answers });
export type BulkLabelPreviewInput = z.output<typeof bulkLabelPreviewInput>;

export const bulkLabelInput = z.strictObject({
  caseIds,
  answers,
  rationale: z.string().trim().min(3, "Say why, in a few words.").max(2_000),
  /** The client's own id of it: sent again, it changes nothing. */
  submissionId: z.uuid(),
});
export type BulkLabelInput = z.output<typeof bulkLabelInput>;

export const bulkUndoInput = z.strictObject({
  slotIds: z.array(z.uuid()).min(1).max(MOST_LABELLED_AT_ONCE),
});

/** A case that gets no label, by the name it came with, and why. */
export type RefusedLabel = { caseId: string; externalId: string; why: string };

/** What a label for many would do. */
export type BulkLabelPreview = {
  /** How many get their first label. */
  first: number;
  /** Whose standing labels it would take the place of; they are kept. */
  overwritten: { by: string; count: number }[];
  /** From whom cases would be taken that a lead reserved for them. */
  taken: { from: string; count: number }[];
  refused: RefusedLabel[];
};

/** What became of it. `slotIds` are the places of the labels, by which they can be taken back. */
export type BulkLabelOutcome = {
  changed: number;
  overwritten: number;
  refused: RefusedLabel[];
  slotIds: string[];
};
