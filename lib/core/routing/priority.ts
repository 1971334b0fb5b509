import type { Door } from "../review/queue-mode";
import type { Severity } from "../rubric/label";
import { asPercent } from "./phrasing";

export const PRIORITY_PARTS = [
  "severity",
  "uncertainty",
  "disagreement",
  "age",
  "sampling",
  "by_hand",
] as const;

/** One named part of a priority: whole points, and why in a sentence. */
export type PriorityPart = {
  part: (typeof PRIORITY_PARTS)[number];
  points: number;
  sentence: string;
};

export type PriorityInput = {
  severity: Severity | null;
  /** Of the most probable request label, in [0, 1]; null before scoring. */
  requestProbability: number | null;
  /** Degree in [0, 1]; null with one scorer. */
  disagreement: number | null;
  doors: readonly Door[];
  /** How much of the time until it is due has passed: 0 new, 1 due now; null without a due date. */
  dueShare: number | null;
};

/** The parts that add up to a priority, largest first; parts without points are left out. */
export function priorityParts(input: PriorityInput): PriorityPart[] {
  return [
    severityPart(input),
    uncertaintyPart(input),
    disagreementPart(input),
    agePart(input.dueShare),
    samplingPart(input),
  ]
    .filter((part) => part.points > 0)
    .sort((one, other) => other.points - one.points);
}

/** The sum of the parts: a whole number, higher is sooner. */
export function priorityOf(parts: readonly { points: number }[]): number {
  return parts.reduce((sum, part) => sum + part.points, 0);
}

/** What the random audit and new samples have by themselves. */
export const SAMPLING_POINTS = 10;

const SEVERITY_POINTS = [0, 20, 50, 100] as const;

function severityPart({ severity }: PriorityInput): PriorityPart {
  return {
    part: "severity",
    points: severity === null ? 0 : SEVERITY_POINTS[severity],
    sentence: `The severity is ${severity ?? "unknown"}.`,
  };
}

function uncertaintyPart({ requestProbability }: PriorityInput): PriorityPart {
  const probability = requestProbability ?? 1;
  return {
    part: "uncertainty",
    points: scaled(1 - probability, 30),
    sentence: `The kind of request is known with ${asPercent(probability)}.`,
  };
}

function disagreementPart({ disagreement }: PriorityInput): PriorityPart {
  return {
    part: "disagreement",
    points: scaled(disagreement ?? 0, 30),
    sentence: `The scorers disagree by ${asPercent(disagreement ?? 0)}.`,
  };
}

function agePart(dueShare: number | null): PriorityPart {
  const share = dueShare ?? 0;
  return {
    part: "age",
    points: scaled(share, 40),
    sentence: share >= 1 ? "It is overdue." : `${asPercent(share)} of the time has passed.`,
  };
}

/** What age adds after 0 to 4 quarters of the time until a case is due: in steps, so that places hold still. */
export const AGE_STEPS: readonly PriorityPart[] = [0, 1, 2, 3, 4].map((quarters) =>
  agePart(quarters / 4),
);

function samplingPart({ doors }: PriorityInput): PriorityPart {
  const needed = doors.includes("random_audit") || doors.includes("new_sample");
  return {
    part: "sampling",
    points: needed ? SAMPLING_POINTS : 0,
    sentence: "The random audit and new samples need an answer to every item.",
  };
}

function scaled(share: number, points: number): number {
  return Number.isFinite(share) ? Math.round(Math.min(Math.max(share, 0), 1) * points) : 0;
}
