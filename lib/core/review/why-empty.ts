/** What is left in the queues asked for, as one reviewer may know it. Counts stop at 1,000. */
export type RemainingWork = {
  /** Held by other reviewers; this one could take them once they are given back. */
  heldByOthers: number;
  /** Held by this reviewer. */
  heldByYou: number;
  /** Reserved for others, seen with scores, or labelled or skipped by this reviewer. */
  notYours: number;
};

export type WhyEmpty = {
  reason: "nothing_left" | "held_by_others" | "not_yours";
  sentence: string;
};

/** Why there is no case to take, truthfully: a queue whose cases are merely held is not done. */
export function whyEmpty({ heldByOthers, heldByYou, notYours }: RemainingWork): WhyEmpty {
  if (heldByOthers > 0) {
    return {
      reason: "held_by_others",
      sentence: `${cases(heldByOthers)} held by other reviewers. They come back when they are given back or not finished in time.`,
    };
  }
  if (notYours > 0) {
    return {
      reason: "not_yours",
      sentence: `${cases(notYours)} left, but not for you: reserved for someone else, labelled or skipped by you, or you have seen the scores.`,
    };
  }
  return {
    reason: "nothing_left",
    sentence:
      heldByYou > 0
        ? `Nothing is left beside ${heldByYou === 1 ? "the case" : `the ${heldByYou} cases`} you hold.`
        : "Nothing is left: every case has been reviewed.",
  };
}

function cases(count: number): string {
  if (count === 1) return "1 case is";
  return count >= 1_000 ? "1,000 cases or more are" : `${count} cases are`;
}
