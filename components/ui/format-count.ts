const FORMAT = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** A whole number with separated thousands: 1204 → "1,204". The same on server and browser. */
export function formatCount(count: number): string {
  return FORMAT.format(count);
}
