import { Refusal, runScript } from "../runtime/refusal.ts";
import { printCheck } from "./print-check.ts";
import { runChecks } from "./run-checks.ts";

await runScript(async () => {
  const results = await runChecks(printCheck);
  const failed = results.filter(({ passed }) => !passed).map(({ name }) => name);
  if (failed.length > 0) throw new Refusal(`Not in order: ${failed.join(", ")}.`);
});
