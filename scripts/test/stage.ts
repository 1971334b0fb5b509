/** What one runner counted. */
export type Counts = { passed: number; failed: number };

/** A runner that crashed or ran nothing counts as one failure, with a sentence that says why. */
export type StageResult = Counts & { trouble?: string };

/**
 * Runs a stage, shows its time and its counts, and never throws: trouble of any kind is a failure
 * of the stage.
 */
export async function runStage(
  name: string,
  work: () => Promise<StageResult>,
): Promise<StageResult> {
  console.log(`\n== ${name}`);
  const began = performance.now();
  const result = judge(await work().catch(asTrouble));
  if (result.trouble !== undefined) console.log(result.trouble);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`== ${name}: ${result.passed} passed, ${result.failed} failed, ${seconds} s`);
  return result;
}

function asTrouble(error: unknown): StageResult {
  const trouble = error instanceof Error ? error.message : String(error);
  return { passed: 0, failed: 0, trouble };
}

function judge({ passed, failed, trouble }: StageResult): StageResult {
  if (trouble !== undefined) return { passed, failed: Math.max(failed, 1), trouble };
  if (passed + failed > 0) return { passed, failed };
  return { passed: 0, failed: 1, trouble: "Nothing was run here, which counts as a failure." };
}
