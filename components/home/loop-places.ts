import { GO_TO_KEYS } from "@/lib/core/pages/go-to-keys";

export type LoopPart = "policy" | "evaluation" | "guardrails" | "audit";

type LoopPlace = {
  number: 1 | 2 | 3 | 4;
  title: string;
  /** Where the whole of it is, below the project's address. */
  path: string;
  /** Where it stands on a wide screen: the loop turns clockwise. */
  place: string;
};

/** The four parts of the loop: what each is called, where it stands and where it leads. */
export const LOOP_PLACES: Readonly<Record<LoopPart, LoopPlace>> = {
  policy: { number: 1, title: "Policy", path: "/rubric", place: "lg:col-start-1 lg:row-start-1" },
  evaluation: {
    number: 2,
    title: "Evaluation",
    path: "/sets",
    place: "lg:col-start-3 lg:row-start-1",
  },
  guardrails: {
    number: 3,
    title: "Guardrails",
    path: "/queue",
    place: "lg:col-start-3 lg:row-start-3",
  },
  audit: { number: 4, title: "Audit", path: "/audit", place: "lg:col-start-1 lg:row-start-3" },
};

/** The letter that leads to a page after `g`, where it has one. */
export function letterOf(path: string): string | undefined {
  return GO_TO_KEYS.find((one) => one.path === path)?.key;
}
