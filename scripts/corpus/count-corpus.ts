import type { CorpusAnswer } from "@/lib/contract/corpus";

/** How many answers there are of each request label and behaviour, and of each language. */
export function countCorpus(answers: readonly CorpusAnswer[]): string[] {
  const counts = new Map<string, number>();
  for (const { behavior, language, requestLabel } of answers) {
    for (const name of [`${requestLabel} / ${behavior}`, language]) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].sort().map(([name, count]) => `${String(count).padStart(5)}  ${name}`);
}
