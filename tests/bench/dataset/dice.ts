import type { Random } from "@/lib/core/random";

/** One of the choices, each as likely as the next. Throws where there are none. */
export function pick<Choice>(random: Random, choices: readonly Choice[]): Choice {
  const one = choices[Math.floor(random() * choices.length)];
  if (one === undefined) throw new Error("There is nothing to pick from.");
  return one;
}

/** One of the names, by weight. */
export function weighted<Name extends string>(
  random: Random,
  weights: Readonly<Partial<Record<Name, number>>>,
): Name {
  const entries = Object.entries(weights) as [Name, number][];
  let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of entries) {
    left -= weight;
    if (left < 0) return name;
  }
  return (entries.at(-1) as [Name, number])[0];
}

/** Log-normal with this median; `spread` is the standard deviation of the logarithm (Box–Muller). */
export function logNormal(random: Random, median: number, spread: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return median * Math.exp(spread * radius * Math.cos(2 * Math.PI * random()));
}
