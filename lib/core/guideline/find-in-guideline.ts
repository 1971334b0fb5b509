import type { GuidelineText, Passage, Term } from "./passage";
import { partExample } from "./passage";

/** What of a guideline has all the words sought, wherever in a passage or term they stand. */
export type Found = { passages: Passage[]; terms: Term[] };

/** Looks for every word, without regard to case; an empty search finds all. */
export function findInGuideline(text: GuidelineText, sought: string): Found {
  const words = sought
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  const has = (read: string) => {
    const low = read.toLowerCase();
    return words.every((word) => low.includes(word));
  };
  return {
    passages: text.passages.filter((passage) => has(readable(passage))),
    terms: text.terms.filter(({ term, definition }) => has(`${term} ${definition}`)),
  };
}

function readable({ title, value, definition, howToDecide, examples, nearMiss }: Passage): string {
  const shown = examples.map((example) => {
    const { what, decided } = partExample(example);
    return `${what} ${decided ?? ""}`;
  });
  return [title, value ?? "", definition, howToDecide, ...shown, nearMiss].join(" ");
}
