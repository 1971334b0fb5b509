import type { LineProblem } from "@/lib/contract/import";
import type { FileLine } from "@/lib/core/formats/split-lines";

const PROBLEMS_SHOWN = 200;
const CHARACTERS_A_PART = 500_000;

/** A line of which something was not stored, with every reason. */
export type RejectedLine = { line: FileLine; problems: LineProblem[] };

/** What a batch's answer refuses, by line; what could not even be read is refused too. */
export function rejectedOf(
  lines: readonly FileLine[],
  problems: readonly LineProblem[],
): RejectedLine[] {
  const byLine = Map.groupBy(problems, ({ line }) => line);
  return lines.flatMap((line) => {
    const own =
      line.text === null
        ? [{ line: line.number, path: "", reason: line.problem }]
        : (byLine.get(line.number) ?? []);
    return own.length === 0 ? [] : [{ line, problems: own }];
  });
}

/** Collects refused lines: the first for the page, all of them for a download. */
export function collectRejected() {
  // Parts become Blobs, which browsers keep outside of the page's memory.
  const parts: Blob[] = [];
  const shown: LineProblem[] = [];
  let pending = "";
  return {
    add(rejected: readonly RejectedLine[]) {
      for (const { line, problems } of rejected) {
        pending += `${JSON.stringify({ line: line.number, problems, text: line.text })}\n`;
        shown.push(...problems.slice(0, PROBLEMS_SHOWN - shown.length));
        if (pending.length < CHARACTERS_A_PART) continue;
        parts.push(new Blob([pending]));
        pending = "";
      }
    },
    /** A copy: it does not change when more is added. */
    shown: (): LineProblem[] => [...shown],
    download: () => new Blob([...parts, pending], { type: "application/x-ndjson" }),
  };
}
