import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CorpusPhrases, CorpusRequests } from "@/lib/contract/corpus-parts";
import { corpusPhrasesSchema, corpusRequestsSchema } from "@/lib/contract/corpus-parts";
import type { CorpusParts } from "./corpus-parts";

const PHRASES = "phrases.json";

/** Reads the hand-written parts below `folder`: one folder per language, its files by name. */
export async function readParts(folder: string): Promise<CorpusParts> {
  const entries = await readdir(folder, { withFileTypes: true });
  const languages = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
  const phrases: Record<string, CorpusPhrases> = {};
  const files: CorpusRequests[] = [];
  for (const language of languages) {
    const names = (await readdir(join(folder, language))).sort();
    for (const name of names) {
      const json: unknown = JSON.parse(await readFile(join(folder, language, name), "utf8"));
      if (name === PHRASES) phrases[language] = corpusPhrasesSchema.parse(json);
      else files.push(corpusRequestsSchema.parse(json));
    }
  }
  return { phrases, files };
}
