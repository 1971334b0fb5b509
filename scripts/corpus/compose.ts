import { writeFile } from "node:fs/promises";
import { CORPUS_FILE } from "@/lib/adapters/shipped-content/read-corpus";
import { inCheckout } from "../runtime/checkout";
import { runScript } from "../runtime/refusal";
import { composeCorpus } from "./compose-corpus";
import { corpusText } from "./corpus-text";
import { countCorpus } from "./count-corpus";
import { readParts } from "./read-parts";

await runScript(async () => {
  const answers = composeCorpus(await readParts(inCheckout("prisma", "seed", "corpus")));
  await writeFile(inCheckout(CORPUS_FILE), corpusText(answers));
  console.log(countCorpus(answers).join("\n"));
  console.log(`Wrote ${answers.length} answers to ${CORPUS_FILE}.`);
});
