import { CASE_LIMITS } from "@/lib/core/cases/case-limits";
import type { FileLine } from "@/lib/core/formats/file-line";
import { createLineSplitter } from "@/lib/core/formats/split-lines";

/** How many of the file's bytes have been read. */
export type BytesRead = { bytes: number };

/**
 * The lines of a file that a person chose, read piece by piece: it is never in memory as a whole.
 * Throws where the browser can't read on, such as when the file was changed meanwhile.
 */
export async function* readLines(
  file: Blob,
  progress: BytesRead = { bytes: 0 },
): AsyncGenerator<FileLine> {
  const splitter = createLineSplitter(CASE_LIMITS.lineBytes);
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      progress.bytes += value.byteLength;
      yield* splitter.push(value);
    }
    yield* splitter.end();
  } finally {
    await reader.cancel();
  }
}
