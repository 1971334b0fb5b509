/** The ends of an interval of proportions, in percent without the sign: [0.029, 0.058] → "[2.9, 5.8]". */
export function formatInterval(low: number, high: number, decimals = 1): string {
  return `[${(low * 100).toFixed(decimals)}, ${(high * 100).toFixed(decimals)}]`;
}
