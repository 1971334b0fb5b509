import type { Random } from "@/lib/core/random";

/** Draws from a list of that name what `fits`, each text in its turn, and says its place from 1. */
export type Draw = (
  name: string,
  texts: readonly string[],
  fits: (text: string) => boolean,
) => { text: string; place: number } | null;

/**
 * Decks that are shuffled once and gone through again and again, so that every hand-written part
 * is used about equally often. Null where none of the texts fits.
 */
export function createDecks(random: Random): Draw {
  const decks = new Map<string, number[]>();
  return (name, texts, fits) => {
    const deck = decks.get(name) ?? shuffled(texts.length, random);
    decks.set(name, deck);
    const at = deck.findIndex((index) => fits(texts[index] ?? ""));
    const index = deck[at];
    if (index === undefined) return null;
    deck.splice(at, 1);
    deck.push(index);
    return { text: texts[index] ?? "", place: index + 1 };
  };
}

function shuffled(length: number, random: Random): number[] {
  return Array.from({ length }, (_, index) => ({ index, rank: random() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ index }) => index);
}
