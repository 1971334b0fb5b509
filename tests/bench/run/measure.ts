/** Milliseconds; `n` is how many were timed. */
export type Timing = { p50: number; p95: number; n: number };

const WARM_UP = 5;
const CALLS = 40;

/** The value that this share of the values reaches at most (nearest rank). Throws where there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (found === undefined) throw new Error("Nothing was measured.");
  return found;
}

export function timingOf(times: readonly number[]): Timing {
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), n: times.length };
}

/** Times a call again and again, one after the other; the first few do not count. */
export async function timeCalls(
  call: (nth: number) => Promise<unknown>,
  { calls = CALLS, warmUp = WARM_UP } = {},
): Promise<Timing> {
  const times: number[] = [];
  for (let nth = 0; nth < warmUp + calls; nth += 1) {
    const before = performance.now();
    await call(nth);
    if (nth >= warmUp) times.push(performance.now() - before);
  }
  return timingOf(times);
}

/** Runs jobs on so many clients at once: how long each took, and how many were done a second. */
export async function timeClients(
  clients: number,
  jobs: readonly (() => Promise<unknown>)[],
): Promise<Timing & { rate: number }> {
  const times: number[] = [];
  const queue = jobs.values();
  const start = performance.now();
  const client = async () => {
    for (const job of queue) {
      const before = performance.now();
      await job();
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const rate = (jobs.length * 1_000) / (performance.now() - start);
  return { ...timingOf(times), rate };
}
