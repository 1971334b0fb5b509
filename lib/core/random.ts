/** Yields numbers in [0, 1). */
export type Random = () => number;

/**
 * A repeatable source of randomness (mulberry32): the same seed gives the same numbers for ever.
 * Not for secrets.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Maps a text to 32 bits, unsigned, for ever the same (FNV-1a with a murmur finaliser). Not for secrets. */
export function stableHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return hash >>> 0;
}

/**
 * Maps a text to [0, 1) evenly and for ever the same.
 * `stableFraction(seed + id) < rate` draws an item with probability `rate`, nested in the rate.
 */
export function stableFraction(text: string): number {
  return stableHash(text) / 4_294_967_296;
}
