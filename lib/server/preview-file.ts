import "server-only";
import { readCaseLine } from "@/lib/adapters/formats/read-case-line";
import { recogniseFormat } from "@/lib/adapters/formats/recognise-format";
import type { ImportPreview, PreviewInput } from "@/lib/contract/import";
import { previewLines } from "@/lib/services/cases/preview-lines";
import type { Context } from "@/lib/services/context";

/** What a file's first lines would become. Stores nothing. */
export async function previewFile(
  context: Context,
  project: string,
  input: PreviewInput,
): Promise<ImportPreview> {
  const guess = recogniseFormat(input.lines.map(({ text }) => text));
  const format = input.format ?? guess?.format ?? null;
  const shown = await previewLines(context, { ...input, project, format }, readCaseLine);
  return { guess, format, ...shown };
}
