import type { CorpusAnswer } from "@/lib/contract/corpus";

/** The corpus as it is committed: one answer a line, without what is false or not asked. */
export function corpusText(answers: readonly CorpusAnswer[]): string {
  const lines = answers.map((answer) =>
    JSON.stringify(answer, (_, value: unknown) =>
      value === null || value === false ? undefined : value,
    ),
  );
  return `${lines.join("\n")}\n`;
}
