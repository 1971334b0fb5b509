import "server-only";
import type { AutomatedView } from "@/lib/contract/desk";
import { priorityPartsSchema } from "@/lib/contract/stored-review";
import type { ProjectId, UserId } from "@/lib/core/brand";
import type { QueueMode, SlotState } from "@/lib/core/review/queue-mode";
import type { Db } from "@/lib/data/client";
import { findAutomated } from "@/lib/data/review/find-automated";
import type { CaseRules } from "@/lib/data/review/find-case-rules";
import { hasSeenScores, recordScoreView } from "@/lib/data/review/record-score-view";

type Place = { caseId: string; mode: QueueMode; state: SlotState; committedId: string | null };

/**
 * Whether a rater may see automated scores from this place of theirs: always in an assisted round, in
 * a blind one from the commit on, and after taking a label back only where they had been shown.
 */
export async function maySeeScores(db: Db, place: Place, userId: UserId): Promise<boolean> {
  if (place.mode === "assisted") return true;
  if (place.state === "committed" || place.state === "final") return true;
  return (
    place.state === "claimed" &&
    place.committedId !== null &&
    (await hasSeenScores(db, place.caseId, userId))
  );
}

/** Everything derived from scorers, remembered as seen by the user; null before any scorer has spoken. */
export async function showScores(
  db: Db,
  projectId: ProjectId,
  show: {
    caseId: string;
    userId: UserId;
    rules: CaseRules;
    scorerInForce: string;
    pinned: string | null;
    priorityParts: unknown;
    now: Date;
  },
): Promise<AutomatedView | null> {
  const { caseId, userId, rules, scorerInForce, pinned, now } = show;
  const automated = await findAutomated(db, caseId, { rules, scorerInForce, pinned });
  if (automated === null) return null;
  await recordScoreView(db, projectId, { caseId, userId, now });
  return { ...automated, priority: priorityPartsSchema.parse(show.priorityParts) };
}
