import type { FileLine } from "./file-line";

export type LineProblem = { line: number; path: string; reason: string };

/** A line of which something was not stored, with every reason. */
export type RefusedLine = { line: FileLine; problems: LineProblem[] };

/** What a batch's answer refuses, by line; what could not even be read is refused too. */
export function refusedLines(
  lines: readonly FileLine[],
  problems: readonly LineProblem[],
): RefusedLine[] {
  const byLine = Map.groupBy(problems, ({ line }) => line);
  return lines.flatMap((line) => {
    const own =
      line.text === null
        ? [{ line: line.number, path: "", reason: line.problem }]
        : (byLine.get(line.number) ?? []);
    return own.length === 0 ? [] : [{ line, problems: own }];
  });
}
