import type { FileLine } from "@/lib/core/formats/file-line";

const LINES = 20;
const CHARACTERS = 500_000;

/** The first lines of a file, enough to recognise it and to show what it holds. */
export async function headLines(all: AsyncIterable<FileLine>): Promise<FileLine[]> {
  const lines: FileLine[] = [];
  let characters = 0;
  for await (const line of all) {
    lines.push(line);
    characters += line.text?.length ?? 0;
    if (lines.length >= LINES || characters >= CHARACTERS) break;
  }
  return lines;
}
