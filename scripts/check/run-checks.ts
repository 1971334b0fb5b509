import { inCheckout } from "../runtime/checkout.ts";
import type { ProgramResult } from "../runtime/run-program.ts";
import { runNode } from "../runtime/run-program.ts";
import { generateClient } from "../start/generate-client.ts";

export type CheckResult = { name: string; passed: boolean; output: string; seconds: number };

/** Each with what it needs, in the order of what is quick to put right. */
const CHECKS: [name: string, run: () => Promise<ProgramResult>][] = [
  ["biome", () => runBin("@biomejs/biome/bin/biome", ["check", "--error-on-warnings"])],
  ["typescript", typeCheck],
  [
    "dependency-cruiser",
    () =>
      runBin("dependency-cruiser/bin/dependency-cruise.mjs", [
        "app",
        "components",
        "lib",
        "scripts",
        "--config",
        ".dependency-cruiser.cjs",
      ]),
  ],
  ["knip", () => runBin("knip/bin/knip.js", ["--no-progress"])],
];

/** Runs every check, telling `onResult` of each as it ends. */
export async function runChecks(onResult: (result: CheckResult) => void): Promise<CheckResult[]> {
  await generateClient();
  const results: CheckResult[] = [];
  for (const [name, run] of CHECKS) {
    const began = performance.now();
    const { code, output } = await run();
    const seconds = (performance.now() - began) / 1000;
    const result = { name, passed: code === 0, output, seconds };
    results.push(result);
    onResult(result);
  }
  return results;
}

/** Next writes the types of the routes first: links are checked against them. */
async function typeCheck(): Promise<ProgramResult> {
  const typegen = await runBin("next/dist/bin/next", ["typegen"]);
  return typegen.code === 0 ? runBin("typescript/bin/tsc", ["-p", "scripts/check"]) : typegen;
}

function runBin(path: string, args: string[]): Promise<ProgramResult> {
  return runNode([inCheckout("node_modules", path), ...args], {
    env: { NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1" },
  });
}
