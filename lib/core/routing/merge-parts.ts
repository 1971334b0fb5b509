type Part = { part: string; points: number; sentence: string };

/** Of each named part the one with more points, largest first: what a priority becomes when reasons are added. */
export function mergeParts(stored: readonly Part[], added: readonly Part[]): Part[] {
  const byName = new Map<string, Part>();
  for (const one of [...stored, ...added]) {
    const known = byName.get(one.part);
    if (known === undefined || one.points > known.points) byName.set(one.part, one);
  }
  return [...byName.values()].sort((one, other) => other.points - one.points);
}
