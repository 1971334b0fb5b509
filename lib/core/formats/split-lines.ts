import { createLineCollector } from "./collect-line";
import type { FileLine } from "./file-line";

export type LineSplitter = {
  /** The lines that the chunk completes. Blank lines are counted and left out. */
  push(chunk: Uint8Array): FileLine[];
  /** The last line, where the file does not end with a line end. */
  end(): FileLine[];
};

const LINE_FEED = 0x0a;

/**
 * Cuts bytes into lines wherever the chunks' borders fall, within a character too. Holds at most
 * `maxLineBytes`; a longer line, or one that is not UTF-8, comes out as a problem with its number.
 */
export function createLineSplitter(maxLineBytes: number): LineSplitter {
  const collector = createLineCollector(maxLineBytes, "line");
  let number = 0;

  const finish = (): FileLine[] => {
    number += 1;
    const line = collector.take(number);
    return line === null ? [] : [line];
  };

  return {
    push(chunk) {
      const lines: FileLine[] = [];
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
        collector.keep(chunk.subarray(start, end));
        lines.push(...finish());
        start = end + 1;
      }
      // Copied: the chunk's memory may be reused by whoever reads the file.
      collector.keep(chunk.slice(start));
      return lines;
    },
    end: () => (collector.bytes() === 0 ? [] : finish()),
  };
}
