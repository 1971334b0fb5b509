/**
 * The items in runs of at most `items` items and `weight` weight, order kept; an item that is
 * heavier than that stands alone.
 */
export function splitBatches<Item>(
  items: readonly Item[],
  weigh: (item: Item) => number,
  limits: { items: number; weight: number },
): Item[][] {
  const batches: Item[][] = [];
  let batch: Item[] = [];
  let weight = 0;
  for (const item of items) {
    const added = weigh(item);
    const full = batch.length >= limits.items || weight + added > limits.weight;
    if (batch.length > 0 && full) {
      batches.push(batch);
      batch = [];
      weight = 0;
    }
    batch.push(item);
    weight += added;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
