/** The value with the highest probability, and that probability. */
export type Likeliest<Value extends string> = { value: Value; probability: number };

/**
 * The one most probable value, or null where no value stands out: a scorer that knows nothing of a
 * field gives every value the same probability. Values that are not numbers never win.
 */
export function mostProbable<Value extends string>(
  distribution: Readonly<Record<Value, number>>,
): Likeliest<Value> | null {
  let best: Likeliest<Value> | null = null;
  let tied = false;
  for (const value of Object.keys(distribution) as Value[]) {
    const probability = distribution[value];
    if (!Number.isFinite(probability)) continue;
    if (best === null || probability > best.probability) {
      best = { value, probability };
      tied = false;
    } else if (probability === best.probability) tied = true;
  }
  return tied ? null : best;
}
