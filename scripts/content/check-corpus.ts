import { CORPUS_FILE } from "@/lib/adapters/shipped-content/read-corpus";
import type { CorpusAnswer } from "@/lib/contract/corpus";
import type { ShippedSet } from "@/lib/contract/shipped-content";
import { shingleSimilarity, shingles } from "@/lib/core/evalset/shingle-similarity";
import type { Finding } from "./finding";

const TOO_ALIKE = 0.3;

type Test = { key: string; runs: Set<string> };

/** Prompts and responses of the corpus that the sets' test split has too, or nearly. */
export function checkCorpus(
  sets: readonly ShippedSet[],
  corpus: readonly CorpusAnswer[],
): Finding[] {
  const index = indexOf(testMessages(sets));
  const looked = new Map<string, string | null>();
  return corpus.flatMap(({ key, prompt, response }) =>
    [prompt, response].flatMap((text) => {
      const twin = looked.has(text) ? looked.get(text) : findTwin(text, index);
      looked.set(text, twin ?? null);
      if (twin === null || twin === undefined) return [];
      return [{ file: CORPUS_FILE, key, what: `Says nearly what ${twin} of the test split says.` }];
    }),
  );
}

function testMessages(sets: readonly ShippedSet[]): Test[] {
  return sets
    .flatMap((set) => set.samples)
    .filter(({ split }) => split === "test")
    .flatMap(({ key, messages }) =>
      messages.flatMap(({ content, role }) =>
        content !== null && (role === "user" || role === "assistant")
          ? [{ key, runs: shingles(content) }]
          : [],
      ),
    );
}

function indexOf(tests: Test[]): Map<string, Test[]> {
  const index = new Map<string, Test[]>();
  for (const test of tests) {
    for (const run of test.runs) index.set(run, [...(index.get(run) ?? []), test]);
  }
  return index;
}

function findTwin(text: string, index: Map<string, Test[]>): string | null {
  const runs = shingles(text);
  const candidates = new Set([...runs].flatMap((run) => index.get(run) ?? []));
  const twin = [...candidates].find((test) => shingleSimilarity(runs, test.runs) >= TOO_ALIKE);
  return twin?.key ?? null;
}
