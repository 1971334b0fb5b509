import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inCheckout } from "../runtime/checkout.ts";
import { runNode } from "../runtime/run-program.ts";
import { requireBrowser } from "./require-browser.ts";
import type { StageResult } from "./stage.ts";

type Report = { stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] };

/** Runs the browser tests and counts by Playwright's own report. A flaky test is a failed one. */
export async function runPlaywright(): Promise<StageResult> {
  const browser = await requireBrowser();
  const folder = await mkdtemp(join(tmpdir(), "plumbline-report-"));
  const file = join(folder, "report.json");
  try {
    const cli = inCheckout("node_modules", "@playwright", "test", "cli.js");
    const { code } = await runNode([cli, "test", "--reporter=line,json"], {
      shown: "all",
      env: { PLUMBLINE_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    });
    return read(await readFile(file, "utf8").catch(() => undefined), code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function read(text: string | undefined, code: number | null): StageResult {
  if (text === undefined) {
    return { passed: 0, failed: 1, trouble: `Playwright gave no report (exit code ${code}).` };
  }
  const { stats, errors }: Report = JSON.parse(text);
  const counts = { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
  if (code === 0 || counts.failed > 0) return counts;
  return { ...counts, trouble: `Playwright ended with ${code} though no test failed (see above).` };
}
