import "server-only";
import { labelSchema } from "@/lib/contract/label";
import type { Label } from "@/lib/core/rubric/label";
import { labelDifferences } from "@/lib/core/rubric/label-differences";
import type { Db } from "@/lib/data/client";

/** An undecided proposal that someone asked for, of a label which by itself would not be proposed. */
export type AskedProposal = {
  setId: string | null;
  reason: string;
  proposedBy: string;
  /** The label it proposes. */
  label: Label;
};

type SubmittedLabel = { id: string; addToSet: boolean };

/**
 * How a submitted label stands to the evaluation sets. `marked`: its rater marked it and nobody declined
 * that, or someone asked for it since. `asked` is what they asked for.
 */
export async function findStandingMark(
  db: Db,
  { addToSet, id }: SubmittedLabel,
  intendedSetId: string | null,
): Promise<{ marked: boolean; asked: AskedProposal | null }> {
  const proposal = await db.proposal.findFirst({
    where: { labelVersionId: id, state: { not: "superseded" } },
    select: {
      state: true,
      setId: true,
      reason: true,
      proposedBy: true,
      oldLabel: true,
      newLabel: true,
    },
  });
  if (proposal === null) return { marked: addToSet, asked: null };
  const { newLabel, oldLabel, proposedBy, reason, setId, state } = proposal;
  const label = labelSchema.parse(newLabel);
  const corrects =
    oldLabel !== null && labelDifferences(label, labelSchema.parse(oldLabel)).length > 0;
  const byItself = addToSet || intendedSetId !== null || corrects;
  const asked = state === "open" && !byItself ? { setId, reason, proposedBy, label } : null;
  return { marked: asked !== null || (addToSet && state !== "declined"), asked };
}
