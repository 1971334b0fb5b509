/** Who may decide a proposal. `alone`: nobody else in the project has the right. */
export type ProposalStanding = {
  state: string;
  /** False until the submission behind it can no longer be undone. */
  opened: boolean;
  /** They proposed it, or it follows from a label of theirs. */
  own: boolean;
  alone: boolean;
};

/**
 * Why a proposal can't be decided by this person, as a sentence; null where it can.
 * A second person approves; who is alone may approve own work, and it is recorded as such.
 */
export function whyNotDecidable(standing: ProposalStanding): string | null {
  if (standing.state !== "open") return `It is ${standing.state} already.`;
  if (!standing.opened) return "The reviewer can still take the label back. Wait a few seconds.";
  if (standing.own && !standing.alone)
    return "It is your own label or proposal: someone else decides.";
  return null;
}
