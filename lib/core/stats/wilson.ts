export type Interval = { low: number; high: number };

/** The 97.5 % quantile of the standard normal distribution: for intervals of 95 %. */
export const Z_95 = 1.959963984540054;

/**
 * Wilson's score interval for a proportion (doi:10.1080/01621459.1927.10502953), within [0, 1] and
 * exactly 0 or 1 at the ends; null for n = 0.
 */
export function wilson(positives: number, n: number, z: number = Z_95): Interval | null {
  if (n === 0) return null;
  const share = positives / n;
  const spread = z * z;
  const centre = share + spread / (2 * n);
  const margin = z * Math.sqrt((share * (1 - share)) / n + spread / (4 * n * n));
  const scale = 1 + spread / n;
  return {
    low: positives === 0 ? 0 : Math.max(0, (centre - margin) / scale),
    high: positives === n ? 1 : Math.min(1, (centre + margin) / scale),
  };
}
