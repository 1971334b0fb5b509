import { readFile } from "node:fs/promises";
import { Refusal } from "@/lib/cli/refuse";
import { csvMappingSchema } from "@/lib/contract/csv-mapping";
import { schemaProblems } from "@/lib/contract/schema-problems";
import type { CsvMapping } from "@/lib/core/formats/csv-mapping";
import { guessMapping } from "@/lib/core/formats/guess-mapping";
import type { Context } from "@/lib/services/context";
import { listMappings } from "@/lib/services/mappings/list-mappings";

/**
 * What the columns mean: as the JSON file or the kept mapping says that `asked` names, else as the
 * header tells, with the reasons on standard error. Throws a `Refusal` where there is none.
 */
export async function chooseMapping(
  ctx: Context,
  { asked, columns, project }: { project: string; columns: string[]; asked: string | undefined },
): Promise<CsvMapping> {
  if (asked?.endsWith(".json")) return readMapping(asked);
  const kept = await listMappings(ctx, project);
  if (asked !== undefined) {
    const named = kept.find(({ name }) => name === asked);
    if (named !== undefined) return named.content;
    const names = kept.map(({ name }) => name).join(", ");
    throw new Refusal(`There is no mapping ${asked}: the project has ${names}.`);
  }
  const guess = guessMapping(columns, kept);
  if (guess === null) {
    throw new Refusal(
      `What the columns mean was not recognised (${columns.join(", ")}): name a mapping with --mapping.`,
    );
  }
  process.stderr.write(`${guess.because.join("\n")}\n`);
  return guess.content;
}

async function readMapping(path: string): Promise<CsvMapping> {
  const text = await readFile(path, "utf8").catch((cause: Error) => {
    throw new Refusal(`${path} can't be read: ${cause.message}`, { cause });
  });
  const parsed = csvMappingSchema.safeParse(parseJson(text, path));
  if (parsed.success) return parsed.data;
  const problems = schemaProblems(parsed.error.issues)
    .map(({ message, path: place }) => `${place} ${message}`)
    .join("; ");
  throw new Refusal(`${path} is no mapping: ${problems}.`);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refusal(`${path} is not valid JSON.`, { cause });
  }
}
