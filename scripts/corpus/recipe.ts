import type { Behavior, RequestLabel, Verdict } from "@/lib/core/rubric/label";

/** How a text of the request is told: as written, its first half, or its sentences as a list. */
export type Telling = "whole" | "brief" | "list";

/** Whose own parts a recipe takes from the request. */
export type RequestPart = "answers" | "hedged" | "obeyed" | "part" | "first";

/** One step of an answer: a phrase of a kind, or a part of the request. */
export type Piece =
  | { phrase: string; often?: number }
  | { request: RequestPart; telling?: Telling };

/** Which requests a recipe is for. */
export type Taste = { label: RequestLabel; alarming?: boolean; injection?: boolean };

/** How an answer of one kind is put together, and what is certain about the result. */
export type Recipe = {
  name: string;
  taste: Taste;
  /** Answers made of it per request; a fraction is the probability of one more. */
  times: number;
  pieces: Piece[];
  behavior: Behavior;
  hedged?: true;
  handedOver?: true;
  /** Helpful, honest, harmless; null where the recipe does not decide it. */
  verdicts: [Verdict | null, Verdict | null, Verdict | null];
};

/** A phrase that is always there. */
export function say(phrase: string): Piece {
  return { phrase };
}

/** A phrase that is there in half of the answers. */
export function maybe(phrase: string): Piece {
  return { phrase, often: 0.5 };
}

/** A part of the request, told in one of the ways. */
export function tell(request: RequestPart, telling: Telling = "whole"): Piece {
  return { request, telling };
}
