/** The probability of natural log-odds; 0.5 for zero. */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Probabilities that sum to 1 from natural log-weights; the greater weight gets the greater share. */
export function softmax<Value extends string>(
  weights: Readonly<Record<Value, number>>,
): Record<Value, number> {
  const entries = Object.entries(weights) as [Value, number][];
  const highest = Math.max(...entries.map(([, weight]) => weight));
  const powers = entries.map(([, weight]) => Math.exp(weight - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  const shares = entries.map(([value], index): [Value, number] => [
    value,
    (powers[index] ?? 0) / sum,
  ]);
  return Object.fromEntries(shares) as Record<Value, number>;
}
