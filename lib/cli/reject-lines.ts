import { createWriteStream } from "node:fs";
import type { LineProblem } from "@/lib/contract/import";
import type { FileLine } from "@/lib/core/formats/split-lines";

const PROBLEMS_SHOWN = 20;

/**
 * Takes the lines of which something was not stored: all of them into the file at `path` where one is
 * named, the first problems to standard error.
 */
export function rejectLines(path: string | undefined) {
  const file = path === undefined ? null : createWriteStream(path);
  let shown = 0;
  return {
    write(line: FileLine, problems: readonly LineProblem[]) {
      file?.write(`${JSON.stringify({ line: line.number, problems, text: line.text })}\n`);
      for (const problem of problems) {
        if (shown < PROBLEMS_SHOWN) {
          const at = problem.path === "" ? "" : ` ${problem.path}`;
          process.stderr.write(`\nLine ${problem.line}:${at} ${problem.reason}`);
        }
        shown += 1;
      }
    },
    close() {
      if (shown > PROBLEMS_SHOWN) process.stderr.write(`\n… and ${shown - PROBLEMS_SHOWN} more`);
      file?.end();
    },
  };
}
