/** What the guideline says of a field of the label, or of one answer in it. */
export type Passage = {
  field: string;
  /** The answer it is about; without one it is about the field. */
  value?: string;
  title: string;
  definition: string;
  /** Tests a reviewer can apply, one a line. */
  howToDecide: string;
  /** Each a request with what was done, and after the last arrow what was decided. */
  examples: string[];
  nearMiss: string;
};

export type Term = { term: string; definition: string };

/** All that a guideline says. `tags` are the failure tags the form offers, in its order. */
export type GuidelineText = { title: string; tags: string[]; passages: Passage[]; terms: Term[] };

/** What a passage is about, as one word: its anchor on a page, and its key among passages. */
export function passageId({ field, value }: Pick<Passage, "field" | "value">): string {
  return value === undefined ? field : `${field}-${value}`;
}

/** The anchor of a term: `over-refusal` → `term-over-refusal`. Terms that differ only in case share it. */
export function termId(term: string): string {
  return `term-${term.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`;
}

/** An example apart from what was decided in it, which follows its last arrow; null where nothing is. */
export function partExample(example: string): { what: string; decided: string | null } {
  const at = example.lastIndexOf(" → ");
  if (at < 0) return { what: example, decided: null };
  return { what: example.slice(0, at), decided: example.slice(at + 3) };
}

/** How many words a reviewer reads in a passage. */
export function passageWords(passage: Passage): number {
  const { title, definition, howToDecide, examples, nearMiss } = passage;
  const all = [title, definition, howToDecide, ...examples, nearMiss].join(" ");
  return all.split(/\s+/u).filter((word) => word !== "").length;
}
