import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inCheckout } from "../runtime/checkout.ts";
import { runNode } from "../runtime/run-program.ts";
import type { StageResult } from "./stage.ts";

type Report = { numPassedTests: number; numFailedTests: number; testResults: FileReport[] };
type FileReport = { name: string; status: string; assertionResults: unknown[] };

/** Runs one of vitest's projects and counts by its own report, not by what it prints. */
export async function runVitest(project: string): Promise<StageResult> {
  const folder = await mkdtemp(join(tmpdir(), "plumbline-report-"));
  const file = join(folder, "report.json");
  try {
    const vitest = inCheckout("node_modules", "vitest", "vitest.mjs");
    const { code } = await runNode(
      [
        vitest,
        "run",
        `--project=${project}`,
        "--silent=passed-only",
        "--reporter=dot",
        "--reporter=json",
        `--outputFile.json=${file}`,
      ],
      { shown: "all" },
    );
    return read(await readFile(file, "utf8").catch(() => undefined), code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function read(text: string | undefined, code: number | null): StageResult {
  if (text === undefined) {
    return { passed: 0, failed: 1, trouble: `vitest gave no report (exit code ${code}).` };
  }
  const report: Report = JSON.parse(text);
  // A file that could not be loaded holds no test that could fail: it counts as one.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const counts = { passed: report.numPassedTests, failed: report.numFailedTests + broken };
  if (code === 0 || counts.failed > 0) return counts;
  return { ...counts, trouble: `vitest ended with ${code} though no test failed (see above).` };
}
