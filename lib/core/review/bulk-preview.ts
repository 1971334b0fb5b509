import type { CaseStatus, PriorityLevel } from "./queue-filters";
import { PRIORITY_LEVELS, PRIORITY_POINTS } from "./queue-filters";

/** What an act on a case would meet. */
export type PreviewCase = {
  status: CaseStatus;
  /** Someone has it open, or has committed a label and not kept it yet. */
  held: boolean;
  /** A place in a round is open that could be assigned. */
  assignable: boolean;
  assignee: { userId: string; name: string } | null;
  /** The points a lead gave it, or null. */
  byHand: number | null;
  blind: boolean;
  /** People's label stands, as far as whoever asks may know. */
  labelled: boolean;
};

/** How many of something, the most first. */
export type Counted = { what: string; count: number };

/** What assigning, setting the priority of, and requeueing some cases would change. */
export type BulkPreview = {
  selected: number;
  assign: {
    nobodys: number;
    others: { userId: string; name: string; count: number }[];
    not: number;
  };
  prioritize: { plain: number; byHand: Counted[]; not: number };
  requeue: { labelled: number; calledOff: number; blind: number; held: number; scoring: number };
};

/** Counts it, act by act. What is not to be found any more counts as what can't be changed. */
export function bulkPreview(selected: number, cases: readonly PreviewCase[]): BulkPreview {
  const waiting = cases.filter(({ status }) => status === "waiting");
  const free = waiting.filter(({ held }) => !held);
  const assignable = waiting.filter((one) => one.assignable);
  return {
    selected,
    assign: {
      nobodys: assignable.filter(({ assignee }) => assignee === null).length,
      others: countedBy(assignable),
      not: selected - assignable.length,
    },
    prioritize: {
      plain: waiting.filter(({ byHand }) => byHand === null).length,
      byHand: levels(waiting),
      not: selected - waiting.length,
    },
    requeue: {
      labelled: cases.filter(({ labelled }) => labelled).length,
      calledOff: free.length,
      blind: free.filter(({ blind }) => blind).length,
      held: waiting.length - free.length,
      scoring: cases.filter(({ status }) => status === "scoring").length,
    },
  };
}

function countedBy(cases: readonly PreviewCase[]): BulkPreview["assign"]["others"] {
  const people = cases.flatMap(({ assignee }) => (assignee === null ? [] : [assignee]));
  return [...Map.groupBy(people, ({ userId }) => userId)]
    .map(([userId, all]) => ({ userId, name: all[0]?.name ?? "", count: all.length }))
    .sort((one, other) => other.count - one.count);
}

function levels(cases: readonly PreviewCase[]): Counted[] {
  return PRIORITY_LEVELS.toReversed()
    .map((level: PriorityLevel) => ({
      what: level,
      count: cases.filter(({ byHand }) => byHand === PRIORITY_POINTS[level]).length,
    }))
    .filter(({ count }) => count > 0);
}
