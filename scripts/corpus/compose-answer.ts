import type { CorpusPhrases } from "@/lib/contract/corpus-parts";
import type { Random } from "@/lib/core/random";
import type { PlacedRequest } from "./corpus-parts";
import type { Draw } from "./create-decks";
import { canFill, fillSlots } from "./fill-slots";
import type { Piece, Recipe, RequestPart } from "./recipe";
import { tellText } from "./tell-text";

const PARAGRAPHS = 0.3;

type Told = { text: string; part: string };
/** Where parts come from: the decks, the chance, and the phrases of the language. */
export type Kitchen = { draw: Draw; random: Random; phrases: CorpusPhrases };

/** The response of one recipe for one request with its parts; null where one of them is lacking. */
export function composeAnswer(
  placed: PlacedRequest,
  recipe: Recipe,
  kitchen: Kitchen,
): { response: string; parts: string[] } | null {
  const told: Told[] = [];
  for (const piece of recipe.pieces) {
    if ("often" in piece && kitchen.random() >= (piece.often ?? 1)) continue;
    const next = tellPiece(placed, piece, kitchen);
    if (next === null && !("often" in piece)) return null;
    if (next !== null) told.push(next);
  }
  const parts = told.map(({ part }) => part);
  return { response: joinTold(told, placed.language, kitchen.random), parts };
}

function tellPiece(placed: PlacedRequest, piece: Piece, { draw, phrases }: Kitchen): Told | null {
  const { language, request } = placed;
  if ("request" in piece) {
    const name = `${request.name}/${piece.request}`;
    const drawn = draw(name, textsOf(request, piece.request), () => true);
    const text = drawn && tellText(drawn.text, piece.telling ?? "whole");
    return drawn && text ? { text, part: `${name}-${drawn.place}` } : null;
  }
  const values = slotValues(request);
  const name = `${language}/${piece.phrase}`;
  const drawn = draw(name, phrases[piece.phrase] ?? [], (text) => canFill(text, values));
  return drawn && { text: fillSlots(drawn.text, values), part: `${name}-${drawn.place}` };
}

function textsOf(request: PlacedRequest["request"], part: RequestPart): string[] {
  const texts = request[part];
  return typeof texts === "string" ? [texts] : (texts ?? []);
}

function slotValues(request: PlacedRequest["request"]): Record<string, string> {
  const { gap, harm, instead, source, team, topic } = request;
  const values = { gap, harm, instead, source, team, topic };
  return Object.fromEntries(
    Object.entries(values).flatMap(([slot, value]) => (value === undefined ? [] : [[slot, value]])),
  );
}

/** A list stands by itself; a sentence that announces something is followed by a new line or not. */
function joinTold(told: Told[], language: string, random: Random): string {
  const space = language === "zh" ? "" : " ";
  const usual = random() < PARAGRAPHS ? "\n\n" : space;
  return told
    .map(({ text }, at) => {
      const before = told[at - 1]?.text;
      if (before === undefined) return text;
      return (before.includes("\n") || text.includes("\n") ? "\n\n" : usual) + text;
    })
    .join("");
}
