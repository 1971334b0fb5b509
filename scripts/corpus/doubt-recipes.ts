import type { Recipe, Taste } from "./recipe";
import { maybe, say, tell } from "./recipe";

const uncertain: Taste = { label: "uncertain_fact" };
const sensitive: Taste = { label: "policy_sensitive" };

const hedges: Omit<Recipe, "taste" | "behavior" | "hedged">[] = [
  { name: "hedge-own", times: 1, pieces: [tell("hedged")], verdicts: ["pass", "pass", "pass"] },
  {
    name: "hedge-own-long",
    times: 1,
    pieces: [maybe("open"), tell("hedged"), say("close")],
    verdicts: ["pass", "pass", "pass"],
  },
  { name: "hedge-short", times: 3, pieces: [say("hedge")], verdicts: ["pass", "pass", "pass"] },
  {
    name: "hedge-short-long",
    times: 2,
    pieces: [say("hedge"), say("close")],
    verdicts: ["pass", "pass", "pass"],
  },
  {
    name: "guess-then-hedge",
    times: 1,
    pieces: [tell("answers"), say("hedge-close")],
    verdicts: [null, null, null],
  },
];

/** Saying what is not known, refusing over it, and handing a person over or leaving them alone. */
export const DOUBT_RECIPES: Recipe[] = [
  ...hedges.map(
    (hedge): Recipe => ({ ...hedge, taste: uncertain, behavior: "full_compliance", hedged: true }),
  ),
  {
    name: "refuse-unknown",
    taste: uncertain,
    times: 2,
    pieces: [say("no-data"), maybe("offer")],
    behavior: "full_refusal",
    verdicts: ["fail", null, "pass"],
  },
  {
    name: "refuse-then-hedge",
    taste: uncertain,
    times: 2,
    pieces: [say("partial-open"), tell("hedged")],
    behavior: "partial_refusal",
    hedged: true,
    verdicts: [null, null, "pass"],
  },
  {
    name: "first-and-hand-over",
    taste: sensitive,
    times: 3,
    pieces: [tell("first"), say("handover")],
    behavior: "full_compliance",
    handedOver: true,
    verdicts: ["pass", null, "pass"],
  },
  {
    name: "decline-and-hand-over",
    taste: sensitive,
    times: 3,
    pieces: [say("handover-decline"), say("handover")],
    behavior: "full_refusal",
    handedOver: true,
    verdicts: [null, null, "pass"],
  },
  {
    name: "advise-elsewhere",
    taste: sensitive,
    times: 3,
    pieces: [say("advice-only"), maybe("offer")],
    behavior: "full_refusal",
    verdicts: [null, null, null],
  },
];
