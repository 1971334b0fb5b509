import { createReadStream } from "node:fs";
import { Refusal } from "@/lib/cli/refuse";
import { CASE_LIMITS } from "@/lib/core/cases/case-limits";
import type { FileLine } from "@/lib/core/formats/split-lines";
import { createLineSplitter } from "@/lib/core/formats/split-lines";

export type ReadProgress = { bytes: number };

/** The lines of a file, or of standard input for `-`, in constant memory; `progress` counts its bytes. */
export async function* fileLines(
  file: string,
  progress: ReadProgress = { bytes: 0 },
): AsyncGenerator<FileLine> {
  const splitter = createLineSplitter(CASE_LIMITS.lineBytes);
  const stream = file === "-" ? process.stdin : createReadStream(file);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      progress.bytes += chunk.byteLength;
      yield* splitter.push(chunk);
    }
  } catch (cause) {
    throw new Refusal(`${file} can't be read: ${cause instanceof Error ? cause.message : ""}`, {
      cause,
    });
  }
  yield* splitter.end();
}
