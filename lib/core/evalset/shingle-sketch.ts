import { stableHash } from "../random";
import { NEAR_DUPLICATE } from "./shingle-similarity";

const MOST = 32;
const ROUNDING = 1e-9;

/**
 * The hashes under which a text is found by those that say almost the same: two sets of shingles with a
 * similarity from NEAR_DUPLICATE on share one of them. Certain up to 155 shingles (the prefix filter of
 * set similarity joins, doi:10.1145/1242572.1242591); for longer ones, of which the 32 smallest hashes
 * are kept, missed with a probability below 0.2^32. Signed, of 32 bits.
 */
export function shingleSketch(shingles: ReadonlySet<string>): number[] {
  const inOrder = [...shingles]
    .map((shingle) => ({ shingle, hash: stableHash(shingle) }))
    .sort((one, other) => one.hash - other.hash || (one.shingle < other.shingle ? -1 : 1));
  const least = Math.ceil(NEAR_DUPLICATE * shingles.size - ROUNDING);
  const length = Math.min(shingles.size - least + 1, MOST);
  return [...new Set(inOrder.slice(0, length).map(({ hash }) => hash | 0))];
}
