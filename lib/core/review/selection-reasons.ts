import type { Severity } from "../rubric/label";
import { SEVERITIES } from "../rubric/label";
import type { Door } from "./queue-mode";

/** A selection as stored. `createdBy` is an actor's name; the system's own rest on scorers. */
export type StoredSelection = {
  door: Door;
  reason: string;
  severity: number | null;
  createdBy: string;
};

/** What a blind rater may read of a door. Null where a scorer had a part in it. */
const BLIND_SENTENCE: Readonly<Record<Door, string | null>> = {
  escalated: "Escalated by whoever sent it.",
  random_audit: "Drawn at random from all cases.",
  disagreement: null,
  uncertain: null,
  severe: null,
  new_sample: "A new sample for an evaluation set.",
  // Known answers and repeats are served unannounced.
  gold: "Drawn at random from all cases.",
  drift_check: "Drawn at random from all cases.",
  by_hand: "Someone asked for it to be reviewed.",
  imported_census: "Part of an imported collection that is labelled whole.",
};

/**
 * Why a case is looked at, as its rater may know it. Before a blind commit nothing that scorers had a
 * part in: not their doors, not what the system escalated, and no words of people who may have seen scores.
 */
export function selectionReasons(
  selections: readonly StoredSelection[],
  seesScores: boolean,
): { door: Door; sentence: string }[] {
  if (seesScores) return selections.map(({ door, reason }) => ({ door, sentence: reason }));
  const sentences = new Map<string, Door>();
  for (const selection of selections) {
    const sentence = isSystemsEscalation(selection) ? null : BLIND_SENTENCE[selection.door];
    if (sentence !== null && !sentences.has(sentence)) {
      sentences.set(sentence, shownDoor(selection.door));
    }
  }
  return [...sentences].map(([sentence, door]) => ({ door, sentence }));
}

/**
 * The highest severity that people told, or null; `automated` counts beside it where it may be known.
 * What the system escalated carries a scorer's severity and is left out.
 */
export function shownSeverity(
  selections: readonly StoredSelection[],
  automated: Severity | null,
): Severity | null {
  const told = selections
    .filter((one) => one.door === "escalated" && !isSystemsEscalation(one))
    .map((one) => one.severity);
  const highest = Math.max(...[...told, automated].map((severity) => severity ?? -1));
  return SEVERITIES.find((severity) => severity === highest) ?? null;
}

function shownDoor(door: Door): Door {
  return door === "gold" || door === "drift_check" ? "random_audit" : door;
}

/** What the policy escalates follows from a scorer's verdict. */
function isSystemsEscalation({ door, createdBy }: StoredSelection): boolean {
  return door === "escalated" && createdBy === "system";
}
