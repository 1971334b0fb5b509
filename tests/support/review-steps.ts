import { randomUUID } from "node:crypto";
import type { ClaimInput, SubmitInput } from "@/lib/contract/desk-input";
import type { Label } from "@/lib/core/rubric/label";
import type { HeldCase } from "@/lib/data/review/read-held-case";
import { claimCase } from "@/lib/services/review/claim-case";
import { submitLabel } from "@/lib/services/review/submit-label";
import type { Person, ReviewProject } from "./review-fixtures.ts";
import { agreeingLabel, differingLabel } from "./review-fixtures.ts";

/** Claims, and fails the test where there is nothing to claim. */
export async function claimItem(
  project: ReviewProject,
  person: Person,
  input: ClaimInput = {},
): Promise<HeldCase> {
  const answer = await claimCase(project.as(person), project.slug, input);
  if (answer.kind === "empty") throw new Error(`Nothing was claimed: ${answer.sentence}`);
  return answer.item;
}

/** The lease a held case is under. */
export function tokenOf(item: HeldCase): string {
  if (item.slot.leaseToken === null) throw new Error("The case is not held.");
  return item.slot.leaseToken;
}

/** Where a service finds the slot. */
export function at(project: ReviewProject, item: { slot: { id: string } }) {
  return { project: project.slug, slot: item.slot.id };
}

/** A submission of the agreeing label, with its own id. */
export function submission(item: HeldCase, changes: Partial<SubmitInput> = {}): SubmitInput {
  return { ...newSubmission(tokenOf(item)), ...changes };
}

/** The same under a token at hand. */
export function newSubmission(leaseToken: string): SubmitInput {
  return {
    submissionId: randomUUID(),
    leaseToken,
    label: agreeingLabel(),
    tookAutomated: false,
    addToSet: false,
    reveal: true,
    elapsedMs: 4_000,
  };
}

/** Lets every lease of the project run out, or one slot's. */
export async function expireLeases(project: ReviewProject, slotId?: string): Promise<void> {
  await project.sql(
    `UPDATE review_slot SET lease_expires_at = now() - interval '1 second'
     WHERE state = 'claimed' AND ($1::uuid IS NULL OR id = $1::uuid)`,
    slotId ?? null,
  );
}

/** Lets the time for taking back pass. */
export async function passUndoTime(project: ReviewProject): Promise<void> {
  await project.sql(`UPDATE review_slot SET final_at = final_at - interval '11 seconds'`);
}

/** Claims a case and submits a label of it; by default one that differs from the automated one. */
export async function submitted(
  project: ReviewProject,
  person: Person,
  label: Label = differingLabel(),
): Promise<HeldCase> {
  const item = await claimItem(project, person);
  await submitLabel(project.as(person), at(project, item), submission(item, { label }));
  return item;
}
