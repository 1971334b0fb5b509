import { CASE_LIMITS } from "../cases/case-limits";
import type { FileLine } from "./file-line";

/** Lines in runs that one call of the import takes: bounded in number and, but for a single one, in length. */
export async function* lineBatches(lines: AsyncIterable<FileLine>): AsyncGenerator<FileLine[]> {
  let batch: FileLine[] = [];
  let characters = 0;
  for await (const line of lines) {
    batch.push(line);
    characters += line.text?.length ?? 0;
    if (batch.length < CASE_LIMITS.batchLines && characters < CASE_LIMITS.batchCharacters) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}
