import type { LineProblem, RefusedLine } from "@/lib/core/formats/refused-lines";

const PROBLEMS_SHOWN = 200;
const CHARACTERS_A_PART = 500_000;

/** Collects refused lines: the first for the page, all of them for a download. */
export function collectRejected() {
  // Parts become Blobs, which browsers keep outside of the page's memory.
  const parts: Blob[] = [];
  const shown: LineProblem[] = [];
  let pending = "";
  return {
    add(rejected: readonly RefusedLine[]) {
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
