export type Lap = { step: string; seconds: number };

/** Runs steps one after the other, tells each as it ends, and keeps what it took. */
export class Stopwatch {
  readonly laps: Lap[] = [];

  async time<Result>(step: string, run: () => Promise<Result>): Promise<Result> {
    const began = performance.now();
    const result = await run();
    const seconds = (performance.now() - began) / 1_000;
    this.laps.push({ step, seconds });
    console.log(`${inWords(seconds).padStart(10)}  ${step}`);
    return result;
  }

  /** The sum of all steps, in seconds. */
  total(): number {
    return this.laps.reduce((sum, { seconds }) => sum + seconds, 0);
  }
}

/** Such as `2 min 05 s` or `7 s`. */
export function inWords(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, "0")} s`;
}
