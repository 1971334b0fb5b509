import type { FileHandle } from "node:fs/promises";
import { open } from "node:fs/promises";
import { Refusal } from "@/lib/cli/refuse";
import { visibleText } from "@/lib/cli/visible-text";
import type { FileLine } from "@/lib/core/formats/file-line";
import type { LineProblem } from "@/lib/core/formats/refused-lines";

const PROBLEMS_SHOWN = 20;

export type RejectedLines = {
  /** Takes a line of which something was not stored. */
  write(line: FileLine, problems: readonly LineProblem[]): Promise<void>;
  /** Says how many were not shown, and closes the file. */
  close(): Promise<void>;
};

/**
 * Collects refused lines: all of them into the file at `path` where one is named, as JSON Lines with
 * the reason, and the first ones to standard error. Throws a `Refusal` where the file can't be written.
 */
export async function openRejectedLines(path: string | undefined): Promise<RejectedLines> {
  const file = path === undefined ? null : await openFile(path);
  let seen = 0;
  return {
    async write(line, problems) {
      await file?.write(`${JSON.stringify({ line: line.number, problems, text: line.text })}\n`);
      for (const problem of problems) {
        if (seen < PROBLEMS_SHOWN) process.stderr.write(`${sentence(problem)}\n`);
        seen += 1;
      }
    },
    async close() {
      if (seen > PROBLEMS_SHOWN) {
        process.stderr.write(`… and ${seen - PROBLEMS_SHOWN} more problems.\n`);
      }
      await file?.close();
    },
  };
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, "w");
  } catch (cause) {
    throw new Refusal(`${path} can't be written: ${cause instanceof Error ? cause.message : ""}`, {
      cause,
    });
  }
}

function sentence({ line, path, reason }: LineProblem): string {
  return visibleText(`Line ${line}:${path === "" ? "" : ` ${path}`} ${reason}`);
}
