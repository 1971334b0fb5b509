const SHINGLE_WORDS = 3;

/** From this share of common shingles on, two texts are the same sample in other words. */
export const NEAR_DUPLICATE = 0.8;

/** The runs of three words of a text, without case and punctuation; a shorter text is one run. */
export function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length <= SHINGLE_WORDS) return new Set([words.join(" ")]);
  const runs = new Set<string>();
  for (let start = 0; start + SHINGLE_WORDS <= words.length; start += 1) {
    runs.add(words.slice(start, start + SHINGLE_WORDS).join(" "));
  }
  return runs;
}

/** Jaccard similarity of two sets of shingles, in [0, 1]; 1 for two empty texts. */
export function shingleSimilarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common += 1;
  const union = one.size + other.size - common;
  return union === 0 ? 1 : common / union;
}
