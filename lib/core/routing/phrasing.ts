/** An identifier as people read it: `normal_help` is "normal help". */
export function inWords(identifier: string): string {
  return identifier.replaceAll("_", " ");
}

/** A share in [0, 1] as a whole percent. One that is no number reads "an unknown share". */
export function asPercent(share: number): string {
  return Number.isFinite(share) ? `${Math.round(share * 100)} %` : "an unknown share";
}
