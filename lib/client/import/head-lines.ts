import { readLines } from "@/lib/client/import/read-lines";
import type { FileLine } from "@/lib/core/formats/file-line";

const LINES = 20;
const CHARACTERS = 500_000;

/** The beginning of a file, enough to recognise it and to show what it holds. */
export async function headLines(file: Blob): Promise<FileLine[]> {
  const lines: FileLine[] = [];
  let characters = 0;
  for await (const line of readLines(file)) {
    lines.push(line);
    characters += line.text?.length ?? 0;
    if (lines.length >= LINES || characters >= CHARACTERS) break;
  }
  return lines;
}
