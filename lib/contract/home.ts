/** What whoever looks did today, which begins at midnight in the project's time zone. */
export type OwnDay = {
  labels: number;
  /** Of those labels, without what was found severe; null where that leaves none. */
  medianMs: number | null;
  skipped: number;
  /** What became today of corrections they proposed. */
  approved: number;
  declined: number;
  /** How many proposals they decided. */
  decided: number;
};

/** A release of this week, beyond those that came with the product. */
export type WeekRelease = { set: string; setName: string; number: number; changes: number };

/** What became of corrections since Monday, in the project's time zone, as far as the reader sees them. */
export type WeekCorrections = {
  proposed: number;
  approved: number;
  releases: readonly WeekRelease[];
};

/** Who published the version in force, and when. */
export type PolicyOrigin = { createdAt: string; createdBy: string };
