import { readShippedContent } from "@/lib/adapters/shipped-content/read-shipped-content";
import type { ShippedSample } from "@/lib/contract/shipped-content";
import { DIMENSIONS } from "@/lib/core/rubric/label";

/** The content as a new project gets it: read, and parsed strictly, by the product's own reader. */
export const { guideline, sets } = await readShippedContent(process.cwd());

export const samples: ShippedSample[] = sets.flatMap((set) => set.samples);

/** Samples with a response to judge; the others are prompts alone. */
export const answered = samples.filter((sample) => sample.judged !== null);

export function failedDimensions({ label }: ShippedSample) {
  return DIMENSIONS.filter((dimension) => label[dimension] === "fail");
}

/** The keys of the samples for which the check does not hold: what a failing test prints. */
export function keysWhere(
  among: readonly ShippedSample[],
  isWrong: (sample: ShippedSample) => boolean,
): string[] {
  return among.filter(isWrong).map((sample) => sample.key);
}
