import { z } from "zod";
import { projectParams } from "@/lib/contract/address";
import { labelSchema } from "@/lib/contract/label";
import { SKIP_REASONS } from "@/lib/core/review/skip-reasons";

const leaseToken = z.uuid();

/** The part of an address that names a slot of a project. */
export const slotParams = projectParams.extend({ slot: z.uuid() });

/**
 * Asks for the next case of a queue (without one: of the reviewer's queues, by share), or a given case.
 * `holding`: the slots this browser shows or has fetched ahead. What the reviewer holds beside them (from
 * before a reload, or expired with a draft, or committed and not yet final) is resumed first. Without it
 * a second claim takes a new case, and a third resumes the one served longest ago.
 */
export const claimInput = z.strictObject({
  queue: z.string().max(80).exactOptional(),
  caseId: z.uuid().exactOptional(),
  holding: z.array(z.uuid()).max(20).exactOptional(),
});

export const heartbeatInput = z.strictObject({ leaseToken });

/** `revision`: the stored draft's that this one goes on from, 0 without one; the answer has the next. */
export const saveDraftInput = z.strictObject({
  leaseToken,
  revision: z.int().min(0),
  label: labelSchema,
  addToSet: z.boolean(),
});

/**
 * `reveal: false` commits and finalises at once: how the outbox sends what was done without a network.
 * `because` is due where a blind label was taken back after its scores were shown, and now differs.
 */
export const submitInput = z.strictObject({
  submissionId: z.uuid(),
  leaseToken,
  label: labelSchema,
  tookAutomated: z.boolean(),
  addToSet: z.boolean(),
  reveal: z.boolean(),
  because: z.string().trim().max(2_000).exactOptional(),
  elapsedMs: z.int().min(0).max(86_400_000),
});

/**
 * After a reveal: keep as committed (`label` null), or revise with a reason. Without `addToSet` the mark
 * for an evaluation set stays as committed.
 */
export const finalizeInput = z.strictObject({
  submissionId: z.uuid(),
  label: labelSchema.nullable(),
  addToSet: z.boolean().exactOptional(),
  because: z.string().trim().max(2_000),
  /** The rationale that is due where the label differs from the automated one. */
  rationale: z.string().max(20_000),
});

export const skipInput = z.strictObject({
  leaseToken,
  reason: z.enum(SKIP_REASONS),
  note: z.string().trim().max(2_000),
});

/**
 * Changes a final label from the own history: a new version, the earlier ones stay. `addToSet` true keeps
 * a proposal that stands, or makes one; false withdraws what the label alone does not call for.
 */
export const editInput = z.strictObject({
  submissionId: z.uuid(),
  label: labelSchema,
  addToSet: z.boolean(),
  because: z.string().trim().max(2_000),
});

export const releaseInput = z.strictObject({ leaseToken });

export const secondOpinionInput = z.strictObject({ note: z.string().trim().max(2_000) });

/** Where a page of the history goes on: the `next` of the page before, taken apart. */
export const historyQuery = z.strictObject({
  cursor: z
    .string()
    .regex(/^\d{1,15}\.[0-9a-f-]{36}$/, "is no cursor of a history")
    .transform((cursor) => {
      const [takenAt = "", slotId = ""] = cursor.split(".");
      return { takenAt: Number(takenAt), slotId };
    })
    .exactOptional(),
});

/** From when on the own history is counted: a moment with its offset. */
export const historyCountQuery = z.strictObject({
  since: z.iso.datetime({ offset: true }).transform((moment) => new Date(moment)),
});

/** What takes nothing but its address. */
export const emptyInput = z.strictObject({});

export type ClaimInput = z.output<typeof claimInput>;
export type SaveDraftInput = z.output<typeof saveDraftInput>;
export type SubmitInput = z.output<typeof submitInput>;
export type FinalizeInput = z.output<typeof finalizeInput>;
export type EditInput = z.output<typeof editInput>;
export type SkipInput = z.output<typeof skipInput>;
