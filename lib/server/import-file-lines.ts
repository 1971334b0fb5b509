import "server-only";
import { openCaseReader } from "@/lib/adapters/formats/open-case-reader";
import type { ImportLinesAnswer, ImportLinesInput } from "@/lib/contract/import";
import { throughIngestGate } from "@/lib/server/ingest-gate";
import { importLines } from "@/lib/services/cases/import-lines";
import type { Context } from "@/lib/services/context";

/** Stores a run of lines that a browser cut from a file. */
export function importFileLines(
  context: Context,
  project: string,
  input: ImportLinesInput,
): Promise<ImportLinesAnswer> {
  const source = input.set === null ? "file" : "set";
  return throughIngestGate("storing", () =>
    importLines(context, { ...input, project, source }, openCaseReader),
  );
}
