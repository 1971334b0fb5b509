import { z } from "zod";
import { TAGS } from "@/lib/core/rubric/label";

/** The parts of a stored priority. */
export const priorityPartsSchema = z.array(
  z.object({ part: z.string(), points: z.number(), sentence: z.string() }),
);

/** The sentences of a stored decision. */
export const becauseSchema = z.array(z.string());

const guidelineTagsSchema = z.object({ tags: z.array(z.string()) });

/** The tags that a stored guideline defines; those of the product where it defines none. */
export function guidelineTags(content: unknown): string[] {
  const parsed = guidelineTagsSchema.safeParse(content);
  return parsed.success && parsed.data.tags.length > 0 ? parsed.data.tags : [...TAGS];
}
