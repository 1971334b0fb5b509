/** A probability with two decimals and no leading zero: 0.97 → ".97"; 0 and 1 as they are; never rounded to either. */
export function formatProbability(probability: number): string {
  if (probability <= 0) return "0";
  if (probability >= 1) return "1";
  const kept = Math.min(Math.max(probability, 0.01), 0.99);
  return kept.toFixed(2).slice(1);
}
