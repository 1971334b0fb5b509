import { IMPORT_BATCH_LINES } from "@/lib/contract/import";
import type { FileLine } from "@/lib/core/formats/split-lines";

const BATCH_CHARACTERS = 1_000_000;

/** Lines in runs that one call of the import takes: bounded in number and in length. */
export async function* lineBatches(lines: AsyncIterable<FileLine>): AsyncGenerator<FileLine[]> {
  let batch: FileLine[] = [];
  let characters = 0;
  for await (const line of lines) {
    batch.push(line);
    characters += line.text?.length ?? 0;
    if (batch.length < IMPORT_BATCH_LINES && characters < BATCH_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}
