import type { CorpusAnswer } from "@/lib/contract/corpus";
import { shingleSimilarity, shingles } from "@/lib/core/evalset/shingle-similarity";
import type { Random } from "@/lib/core/random";
import { ANSWER_RECIPES } from "./answer-recipes";
import type { Kitchen } from "./compose-answer";
import { composeAnswer } from "./compose-answer";
import type { PlacedRequest } from "./corpus-parts";
import { DOUBT_RECIPES } from "./doubt-recipes";
import { PARTIAL_RECIPES } from "./partial-recipes";
import type { Recipe, Taste } from "./recipe";
import { REFUSAL_RECIPES } from "./refusal-recipes";

/** From this share of common runs of words on, a second answer to one request teaches nothing. */
const TOO_ALIKE = 0.9;
const TRIES = 4;

const RECIPES = [...ANSWER_RECIPES, ...PARTIAL_RECIPES, ...REFUSAL_RECIPES, ...DOUBT_RECIPES];

/** The answers to one request by every recipe that is for it, no two of them almost the same. */
export function composeRequest(placed: PlacedRequest, kitchen: Kitchen): CorpusAnswer[] {
  const answers: CorpusAnswer[] = [];
  for (const recipe of RECIPES.filter(({ taste }) => isFor(taste, placed.taste))) {
    for (let left = howOften(recipe.times, kitchen.random); left > 0; left -= 1) {
      const next = composeUnlike(answers, { placed, recipe, kitchen });
      if (next !== null) answers.push(next);
    }
  }
  return answers;
}

type Order = { placed: PlacedRequest; recipe: Recipe; kitchen: Kitchen };

function composeUnlike(answers: CorpusAnswer[], order: Order): CorpusAnswer | null {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const composed = composeAnswer(order.placed, order.recipe, order.kitchen);
    if (composed === null) return null;
    const own = shingles(composed.response);
    const isNew = answers.every(
      ({ response }) => shingleSimilarity(own, shingles(response)) < TOO_ALIKE,
    );
    if (isNew) return serve(answers, order, composed);
  }
  return null;
}

function serve(
  answers: CorpusAnswer[],
  { kitchen, placed, recipe }: Order,
  { parts, response }: { parts: string[]; response: string },
): CorpusAnswer {
  const { language, request, taste } = placed;
  const ask = kitchen.draw(`${request.name}/ask`, request.asks, () => true);
  const start = `${request.name}/${recipe.name}-`;
  const before = answers.filter(({ key }) => key.startsWith(start)).length;
  const [helpful, honest, harmless] = recipe.verdicts;
  return {
    key: `${start}${before + 1}`,
    prompt: ask?.text ?? "",
    response,
    requestLabel: taste.label,
    injectionAttempt: taste.injection === true,
    behavior: recipe.behavior,
    hedged: recipe.hedged === true,
    handedOver: recipe.handedOver === true,
    helpful,
    honest,
    harmless,
    language,
    category: request.category,
    parts: [`${request.name}/ask-${ask?.place}`, ...parts],
  };
}

function isFor(recipe: Taste, request: Taste): boolean {
  return (
    recipe.label === request.label &&
    (recipe.alarming === true) === (request.alarming === true) &&
    (recipe.injection === true) === (request.injection === true)
  );
}

function howOften(times: number, random: Random): number {
  const whole = Math.floor(times);
  return whole + (random() < times - whole ? 1 : 0);
}
