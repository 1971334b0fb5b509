import "server-only";
import type { RaterId } from "@/lib/core/brand";
import { canonicalJson } from "@/lib/core/export/canonical-json";
import type { Label } from "@/lib/core/rubric/label";
import type { Db } from "@/lib/data/client";
import { findFinalMoment, findSubmission } from "@/lib/data/review/find-label-version";
import { submissionReused } from "@/lib/data/review/insert-label-version";
import type { StoredSlot } from "@/lib/data/review/lock-slot";

type Repeated = { finalAt: Date } | { finalAt: null };

/**
 * What became of a submission that came before: when its label became final, or that it is committed
 * and not final yet. Null for a new one. Throws `conflict` where the id was used for another slot or,
 * if given, another label.
 */
export async function findRepeated(
  db: Db,
  slot: StoredSlot,
  submission: { submissionId: string; raterId: RaterId; label?: Label },
): Promise<Repeated | null> {
  const earlier = await findSubmission(db, submission.submissionId);
  if (earlier === null) return null;
  const { label, raterId } = submission;
  const same =
    earlier.slotId === slot.id &&
    earlier.raterId === raterId &&
    (label === undefined || canonicalJson(earlier.label) === canonicalJson(label));
  if (!same) throw submissionReused();
  if (earlier.stage === "final") return { finalAt: earlier.createdAt };
  if (slot.state === "committed" && slot.committedId === earlier.id) return { finalAt: null };
  return { finalAt: (await findFinalMoment(db, earlier)) ?? earlier.createdAt };
}
