import { readCorpus } from "@/lib/adapters/shipped-content/read-corpus";
import { readShippedContent } from "@/lib/adapters/shipped-content/read-shipped-content";
import { inCheckout } from "../runtime/checkout";
import { Refusal, runScript } from "../runtime/refusal";
import { checkContent } from "./check-content";
import { findingLines } from "./finding-lines";

await runScript(async () => {
  const [{ sets }, corpus] = await Promise.all([
    readShippedContent(inCheckout()),
    readCorpus(inCheckout()),
  ]);
  const findings = checkContent(sets, corpus);
  for (const line of findingLines(findings)) console.log(line);
  if (findings.length > 0) throw new Refusal(`${findings.length} things are wrong: see above.`);
  const samples = sets.reduce((sum, set) => sum + set.samples.length, 0);
  console.log(`${samples} samples and ${corpus.length} answers of the corpus are in order.`);
});
