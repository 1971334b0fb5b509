import { createLineCollector } from "./collect-line";
import type { CsvDialect } from "./csv-dialect";
import type { FileLine } from "./file-line";
import type { LineSplitter } from "./split-lines";

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const MARK = [0xef, 0xbb, 0xbf];

/** Where in a cell the next byte stands. `closing`: behind a quote that ends the cell, or is doubled. */
type Place = "start" | "plain" | "quoted" | "closing";

/**
 * Cuts the bytes of a CSV file into records, each by the line it begins on; line ends in quotes are part
 * of it. Holds at most `maxRecordBytes`; a longer record, or one that is not UTF-8, comes out as a problem.
 * A quote that is still open at the end is a problem that names its line. Every other fault of a record
 * is left to whoever reads its cells.
 */
export function createRecordSplitter(dialect: CsvDialect, maxRecordBytes: number): LineSplitter {
  const collector = createLineCollector(maxRecordBytes, "record");
  const delimiter = dialect.delimiter.charCodeAt(0);
  const lineEnd = dialect.lineEnd === "\n" ? LINE_FEED : CARRIAGE_RETURN;
  let place: Place = "start";
  let line = 1;
  let recordLine = 1;
  let quoteLine = 1;
  let marked = 0;

  const next = (byte: number): Place => {
    if (place === "quoted") return byte === QUOTE ? "closing" : "quoted";
    if (byte === delimiter || byte === lineEnd) return "start";
    // Behind a quote that seemed to end the cell, one more is part of the cell.
    if (byte === QUOTE) return place === "plain" ? "plain" : "quoted";
    return "plain";
  };

  const finish = (): FileLine[] => {
    const record = collector.take(recordLine);
    recordLine = line;
    return record === null ? [] : [record];
  };

  /** Whether the byte belongs to a byte-order mark at the very beginning, behind which a cell starts. */
  const isMark = (byte: number): boolean => {
    if (marked >= MARK.length || byte !== MARK[marked]) {
      marked = MARK.length;
      return false;
    }
    marked += 1;
    return true;
  };

  const endsRecord = (byte: number): boolean => {
    if (isMark(byte)) return false;
    if (place === "start" && byte === QUOTE) quoteLine = line;
    place = next(byte);
    if (byte !== lineEnd) return false;
    line += 1;
    return place === "start";
  };

  return {
    push(chunk) {
      const records: FileLine[] = [];
      let start = 0;
      for (let at = 0; at < chunk.length; at += 1) {
        if (!endsRecord(chunk[at] ?? 0)) continue;
        collector.keep(chunk.subarray(start, at));
        records.push(...finish());
        start = at + 1;
      }
      // Copied: the chunk's memory may be reused by whoever reads the file.
      collector.keep(chunk.slice(start));
      return records;
    },
    end() {
      if (place !== "quoted") return collector.bytes() === 0 ? [] : finish();
      const problem = `A quote that opens on line ${quoteLine} is never closed: nothing could be read from there on.`;
      return [{ number: recordLine, text: null, problem }];
    },
  };
}
