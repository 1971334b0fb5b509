import { printCheck } from "../check/print-check.ts";
import { runChecks } from "../check/run-checks.ts";
import { buildApp } from "../start/build-app.ts";
import { generateClient } from "../start/generate-client.ts";
import { runPlaywright } from "./run-playwright.ts";
import { runVitest } from "./run-vitest.ts";
import type { StageResult } from "./stage.ts";
import { runStage } from "./stage.ts";

// A build of its own, so that a running instance keeps the one it serves.
process.env.PLUMBLINE_DIST ||= ".next-test";

async function check(): Promise<StageResult> {
  const results = await runChecks(printCheck);
  const passed = results.filter((result) => result.passed).length;
  return { passed, failed: results.length - passed };
}

async function build(): Promise<StageResult> {
  await generateClient();
  await buildApp();
  return { passed: 1, failed: 0 };
}

async function browser(): Promise<StageResult> {
  if (results.get("build")?.failed !== 0) {
    return { passed: 0, failed: 1, trouble: "Not run, since there is no build." };
  }
  return await runPlaywright();
}

const STAGES: [name: string, work: () => Promise<StageResult>][] = [
  ["checks", check],
  ["unit", () => runVitest("unit")],
  ["architecture", () => runVitest("architecture")],
  ["integration", () => runVitest("integration")],
  ["build", build],
  ["browser", browser],
];

const began = performance.now();
const results = new Map<string, StageResult>();
for (const [name, work] of STAGES) results.set(name, await runStage(name, work));
console.log(`\nTook ${Math.round((performance.now() - began) / 1000)} s.`);
const total = (of: "passed" | "failed") =>
  [...results.values()].reduce((sum, result) => sum + result[of], 0);
process.exitCode = total("failed") === 0 ? 0 : 1;
console.log(`${total("passed")} passed, ${total("failed")} failed`);
