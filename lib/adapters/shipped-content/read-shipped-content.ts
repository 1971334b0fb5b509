import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ShippedContent, ShippedSample } from "@/lib/contract/shipped-content";
import { shippedSampleSchema, shippedSetsSchema } from "@/lib/contract/shipped-content";

async function readSamples(file: string): Promise<ShippedSample[]> {
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line !== "");
  return lines.map((line) => shippedSampleSchema.parse(JSON.parse(line)));
}

/** Reads the evaluation sets and the guideline that a new project starts with, from the app's folder. */
export async function readShippedContent(root: string): Promise<ShippedContent> {
  const folder = join(root, "prisma", "seed");
  const readJson = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, name), "utf8"));
  const [sets, guideline] = await Promise.all([readJson("sets.json"), readJson("guideline.json")]);
  return {
    guideline,
    sets: await Promise.all(
      shippedSetsSchema.parse(sets).map(async (set) => ({
        ...set,
        samples: await readSamples(join(folder, "sets", `${set.slug}.jsonl`)),
      })),
    ),
  };
}
