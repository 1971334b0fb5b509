export type CoverageCount = { requestLabel: string | null; behavior: string | null; count: number };

/** How many samples fall into each cell of request label × behaviour; empty cells are left out. */
export function coverage(
  samples: readonly { requestLabel: string | null; behavior: string | null }[],
): CoverageCount[] {
  const cells = new Map<string, CoverageCount>();
  for (const { behavior, requestLabel } of samples) {
    const key = `${requestLabel}/${behavior}`;
    const cell = cells.get(key) ?? { requestLabel, behavior, count: 0 };
    cell.count += 1;
    cells.set(key, cell);
  }
  return [...cells.values()];
}
