import type { CaseFormat } from "./case-format";
import type { CsvDialect, Delimiter } from "./csv-dialect";
import { detectDialect } from "./csv-dialect";
import { fileKind } from "./file-kind";
import type { FileLine } from "./file-line";
import type { LineSplitter } from "./split-lines";
import { createLineSplitter } from "./split-lines";
import { createRecordSplitter } from "./split-records";

/**
 * A file as it is cut: into lines, or into records of cells whose first is the header. `lines` holds what
 * comes after the header, and is read once.
 */
export type CutFile =
  | { kind: "lines"; lines: AsyncGenerator<FileLine> }
  | {
      kind: "csv";
      delimiter: Delimiter;
      /** Null where the file holds nothing. */
      header: FileLine | null;
      lines: AsyncGenerator<FileLine>;
    };

export type CutOptions = {
  /** Where a person said what the file is; null leaves it to its beginning. */
  format: CaseFormat | null;
  /** Where a person said what stands between cells. */
  delimiter?: Delimiter;
  /** Of a line, or of a record of cells. */
  maxBytes: number;
};

const HEAD_BYTES = 65_536;

/**
 * Looks at the beginning of a file and cuts all of it, piece by piece, in constant memory. The browser
 * and the command line read files by this alone.
 */
export async function cutFile(
  chunks: AsyncIterable<Uint8Array>,
  { delimiter, format, maxBytes }: CutOptions,
): Promise<CutFile> {
  const source = chunks[Symbol.asyncIterator]();
  const head = await readHead(source);
  const text = headText(head);
  const dialect = { ...detectDialect(text), ...(delimiter === undefined ? {} : { delimiter }) };
  if (!isCsv(format, text)) {
    return { kind: "lines", lines: cut(head, source, createLineSplitter(maxBytes)) };
  }
  return openRecords(dialect, cut(head, source, createRecordSplitter(dialect, maxBytes)));
}

function isCsv(format: CaseFormat | null, head: string): boolean {
  return format === null ? fileKind(head) === "csv" : format === "csv";
}

async function openRecords(
  { delimiter }: CsvDialect,
  records: AsyncGenerator<FileLine>,
): Promise<CutFile> {
  const first = await records.next();
  const header = first.done === true ? null : first.value;
  return { kind: "csv", delimiter, header, lines: records };
}

async function readHead(source: AsyncIterator<Uint8Array>): Promise<Uint8Array[]> {
  const head: Uint8Array[] = [];
  let bytes = 0;
  while (bytes < HEAD_BYTES) {
    const next = await source.next();
    if (next.done === true) break;
    // Copied: the chunk's memory may be reused by whoever reads the file.
    head.push(next.value.slice());
    bytes += next.value.byteLength;
  }
  return head;
}

function headText(head: readonly Uint8Array[]): string {
  const decoder = new TextDecoder("utf-8");
  const parts = head.map((part) => decoder.decode(part, { stream: true }));
  return parts.join("").slice(0, HEAD_BYTES);
}

async function* cut(
  head: readonly Uint8Array[],
  source: AsyncIterator<Uint8Array>,
  splitter: LineSplitter,
): AsyncGenerator<FileLine> {
  try {
    for (const chunk of head) yield* splitter.push(chunk);
    for (let next = await source.next(); next.done !== true; next = await source.next()) {
      yield* splitter.push(next.value);
    }
    yield* splitter.end();
  } finally {
    await source.return?.();
  }
}
