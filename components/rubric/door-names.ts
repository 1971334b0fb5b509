import type { Door } from "@/lib/core/review/queue-mode";

/** Why a case is looked at: short for a table, and as a sentence. */
export const DOOR_NAMES: Record<Door, { short: string; sentence: string }> = {
  escalated: { short: "escalated", sentence: "It was escalated." },
  random_audit: { short: "random audit", sentence: "It was drawn at random for the audit." },
  disagreement: { short: "disagreement", sentence: "The scorers disagree about it." },
  uncertain: { short: "uncertain", sentence: "The scorers are not sure about it." },
  severe: { short: "severe", sentence: "It may be severe." },
  new_sample: { short: "new sample", sentence: "It is a new sample of an evaluation set." },
  gold: { short: "gold", sentence: "Its answer is known." },
  drift_check: { short: "drift check", sentence: "You have labelled it before." },
  by_hand: { short: "by hand", sentence: "Someone asked for a review." },
  imported_census: { short: "imported", sentence: "Its label came with an import." },
};
