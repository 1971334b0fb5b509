/** One line of a release's changelog: what became of a sample, why, and who said so. */
export type ChangelogEntry = {
  key: string;
  change: "added" | "label_changed" | "content_changed" | "retired";
  reason: string;
  proposedBy: string;
  approvedBy: string;
  selfApproved: boolean;
};
