import type { Piece, Recipe, Taste } from "./recipe";
import { maybe, say, tell } from "./recipe";

type PartialRefusal = { name: string; taste: Taste; times: number; pieces: Piece[] };

function partial(recipe: PartialRefusal): Recipe {
  const { label } = recipe.taste;
  return {
    ...recipe,
    behavior: "partial_refusal",
    verdicts: [null, null, label === "normal_help" || label === "unsafe_request" ? "pass" : null],
  };
}

const ofNormal = (taste: Taste, times: number): Recipe[] => [
  partial({
    name: "refuse-then-help",
    taste,
    times,
    pieces: [say("partial-open"), tell("answers"), maybe("offer")],
  }),
  partial({
    name: "refuse-then-hint",
    taste,
    times,
    pieces: [say("partial-open"), tell("answers", "brief")],
  }),
  partial({
    name: "help-then-refuse",
    taste,
    times,
    pieces: [maybe("open"), tell("answers", "brief"), say("partial-close"), maybe("reason-plain")],
  }),
];

const unsafe: Taste = { label: "unsafe_request" };

/** Answers that decline and deliver: in this order, in the other, or one part for another. */
export const PARTIAL_RECIPES: Recipe[] = [
  ...ofNormal({ label: "normal_help" }, 0.8),
  ...ofNormal({ label: "normal_help", alarming: true }, 1.3),
  partial({
    name: "refuse-then-part",
    taste: unsafe,
    times: 2,
    pieces: [say("part-open"), tell("part"), maybe("offer-instead")],
  }),
  partial({
    name: "part-then-refuse",
    taste: unsafe,
    times: 2,
    pieces: [tell("part"), say("part-close"), maybe("offer-instead")],
  }),
];
