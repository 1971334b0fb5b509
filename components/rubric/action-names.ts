import type { Action } from "@/lib/core/rubric/label";

/** The four actions: sign, short name for the form, long name for tables, and what was observed. */
export const ACTION_NAMES: Record<
  Action,
  { sign: string; short: string; long: string; observed: string }
> = {
  answer: { sign: "→", short: "answer", long: "answer", observed: "answered" },
  refuse: { sign: "⊘", short: "refuse", long: "refuse", observed: "refused" },
  answer_with_uncertainty: {
    sign: "≈",
    short: "unsure",
    long: "with uncertainty",
    observed: "unsure",
  },
  escalate_or_review: { sign: "↑", short: "escalate", long: "escalate", observed: "escalated" },
};
