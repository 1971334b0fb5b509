import type { Observation } from "../rubric/derived-findings";
import type { Action } from "../rubric/label";
import { ACTIONS, BEHAVIORS } from "../rubric/label";
import type { RateName } from "./audit-rates";
import { countsFor } from "./audit-rates";
import type { Outcome } from "./confusion-table";
import { outcomeOf } from "./confusion-table";

/** Which figure is opened: a cell of the table, a rate's positives or all it divides by, or any of both. */
export type Figure = {
  expected?: Action;
  outcome?: Outcome;
  /** What stands in no cell of the table. */
  outside?: boolean;
  rate?: RateName;
  part: "positives" | "all";
};

const EVERY: readonly Observation[] = [null, ...ACTIONS].flatMap((expected) =>
  [null, ...BEHAVIORS].flatMap((behavior) =>
    [null, ...ACTIONS].map((observed) => ({ expected, behavior, observed })),
  ),
);

function fits(figure: Figure, observation: Observation): boolean {
  if (figure.expected !== undefined && observation.expected !== figure.expected) return false;
  if (figure.outcome !== undefined && outcomeOf(observation) !== figure.outcome) return false;
  const inTable = observation.expected !== null && outcomeOf(observation) !== null;
  if (figure.outside === true && inTable) return false;
  if (figure.rate === undefined) return true;
  const counted = countsFor(figure.rate, observation);
  return figure.part === "all" ? counted !== null : counted === true;
}

/** Every observation a figure counts: what its cases are looked up by. */
export function observationsOf(figure: Figure): Observation[] {
  return EVERY.filter((observation) => fits(figure, observation));
}
