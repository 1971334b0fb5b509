import type { ReadProgress } from "@/lib/cli/file-chunks";
import { fileChunks } from "@/lib/cli/file-chunks";
import { CASE_LIMITS } from "@/lib/core/cases/case-limits";
import type { FileLine } from "@/lib/core/formats/file-line";
import { createLineSplitter } from "@/lib/core/formats/split-lines";

/** The lines of a file, or of standard input for `-`, in constant memory; `progress` counts its bytes. */
export async function* fileLines(
  file: string,
  progress: ReadProgress = { bytes: 0 },
): AsyncGenerator<FileLine> {
  const splitter = createLineSplitter(CASE_LIMITS.lineBytes);
  for await (const chunk of fileChunks(file, progress)) yield* splitter.push(chunk);
  yield* splitter.end();
}
