import type { CheckResult } from "./run-checks.ts";

/** One line for a check that passes; its whole output for one that does not. */
export function printCheck({ name, passed, output, seconds }: CheckResult): void {
  if (!passed) console.log(output.trimEnd());
  console.log(`${passed ? "ok" : "FAILED"}  ${name}  ${seconds.toFixed(1)} s`);
}
