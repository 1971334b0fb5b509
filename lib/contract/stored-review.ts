import { z } from "zod";
import { ACTIONS, TAGS } from "@/lib/core/rubric/label";

/** The parts of a stored priority. */
export const priorityPartsSchema = z.array(
  z.object({ part: z.string(), points: z.number(), sentence: z.string() }),
);

/** The sentences of a stored decision. */
export const becauseSchema = z.array(z.string());

const action = z.enum(ACTIONS);

/** The table of a stored policy version; the rest of it is not needed for a review. */
export const policyTableSchema = z.object({
  actions: z.object({
    normal_help: action,
    unsafe_request: action,
    uncertain_fact: action,
    policy_sensitive: action,
  }),
});

const guidelineTagsSchema = z.object({
  tags: z.array(
    z.union([z.string(), z.object({ tag: z.string() }).transform((entry) => entry.tag)]),
  ),
});

/** The tags that a stored guideline defines; those of the product where it defines none. */
export function guidelineTags(content: unknown): string[] {
  const parsed = guidelineTagsSchema.safeParse(content);
  return parsed.success && parsed.data.tags.length > 0 ? parsed.data.tags : [...TAGS];
}
