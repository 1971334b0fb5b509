import { csvColumns } from "@/lib/adapters/formats/csv-line";
import { chooseMapping } from "@/lib/cli/choose-mapping";
import { Refusal } from "@/lib/cli/refuse";
import { MAPPING_LIMITS } from "@/lib/contract/csv-mapping";
import type { CsvTable, ImportDefaults } from "@/lib/contract/import";
import { mappingNameSchema } from "@/lib/contract/mappings";
import type { CutFile } from "@/lib/core/formats/cut-file";
import { mappingProblems } from "@/lib/core/formats/mapping-problems";
import type { Context } from "@/lib/services/context";
import { saveMapping } from "@/lib/services/mappings/save-mapping";

export type TableOptions = { project: string; mapping?: string; saveMapping?: string };

/**
 * What the records of a CSV file are read by, kept under a name where one is asked for; null where the
 * file holds nothing. Throws a `Refusal` that names every place where the mapping doesn't fit.
 */
export async function openTable(
  ctx: Context,
  { delimiter, header }: Extract<CutFile, { kind: "csv" }>,
  options: TableOptions & { defaults: ImportDefaults },
): Promise<CsvTable | null> {
  if (header === null) return null;
  if (header.text === null) throw new Refusal(`Line ${header.number}: ${header.problem}`);
  if (header.text.length > MAPPING_LIMITS.headerCharacters) {
    throw new Refusal(`The header is longer than ${MAPPING_LIMITS.headerCharacters} characters.`);
  }
  const columns = csvColumns({ delimiter, header: header.text });
  const { defaults, mapping: asked, project, saveMapping: name } = options;
  const mapping = await chooseMapping(ctx, { asked, columns, project });
  const misfits = mappingProblems(mapping, columns, defaults);
  if (misfits.length > 0) {
    const places = misfits.map(({ message, path }) => `${path} ${message}`).join("; ");
    throw new Refusal(`The mapping does not fit the file: ${places}.`);
  }
  if (name !== undefined) await keep(ctx, { project, name, content: mapping });
  return { delimiter, header: header.text, mapping };
}

async function keep(ctx: Context, kept: Parameters<typeof saveMapping>[1]): Promise<void> {
  const parsed = mappingNameSchema.safeParse(kept.name);
  if (!parsed.success) {
    throw new Refusal(`--save-mapping: ${parsed.error.issues[0]?.message ?? "is no name"}.`);
  }
  await saveMapping(ctx, kept);
  process.stderr.write(`Kept as the mapping ${kept.name}.\n`);
}
