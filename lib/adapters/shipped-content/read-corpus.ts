import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CorpusAnswer } from "@/lib/contract/corpus";
import { corpusAnswerSchema } from "@/lib/contract/corpus";

/** The composed corpus, from the app's folder. */
export const CORPUS_FILE = join("prisma", "seed", "corpus", "answers.jsonl");

/**
 * Reads the labelled answers that the shipped scorers learn from. A line that is not as the schema
 * has it throws: nothing is trained on half a corpus.
 */
export async function readCorpus(root: string): Promise<CorpusAnswer[]> {
  const lines = (await readFile(join(root, CORPUS_FILE), "utf8")).split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line) => corpusAnswerSchema.parse(JSON.parse(line)));
}
