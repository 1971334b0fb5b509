import "server-only";
import type { CaseRules } from "@/lib/data/review/find-case-rules";
import type { LabelSubmission } from "@/lib/data/review/insert-label-version";
import type { StoredSlot } from "@/lib/data/review/lock-slot";
import type { DeskReader } from "@/lib/data/review/read-held-case";

type Place = Pick<
  LabelSubmission,
  | "projectId"
  | "caseId"
  | "roundId"
  | "slotId"
  | "raterId"
  | "mode"
  | "guidelineVersion"
  | "policyVersion"
  | "at"
>;

/** Where and when a label is submitted: the part of a submission that its slot says. */
export function submissionPlace(
  { projectId, reviewer }: DeskReader,
  slot: StoredSlot,
  rules: CaseRules,
): Place {
  return {
    projectId,
    caseId: slot.caseId,
    roundId: slot.roundId,
    slotId: slot.id,
    raterId: reviewer.raterId,
    mode: slot.mode,
    guidelineVersion: slot.guidelineVersion,
    policyVersion: rules.policyVersion,
    at: slot.now,
  };
}
