import { z } from "zod";

const passageSchema = z.object({
  /** The field of a label it is about, and where it is about one answer, that answer. */
  field: z.string(),
  value: z.string().exactOptional(),
  title: z.string(),
  definition: z.string(),
  howToDecide: z.string().default(""),
  examples: z.array(z.string()).default([]),
  nearMiss: z.string().default(""),
});

/** A guideline as stored. What a project's own version leaves out is empty. */
export const guidelineContentSchema = z.object({
  title: z.string().default("Guideline"),
  passages: z.array(passageSchema).default([]),
  terms: z.array(z.object({ term: z.string(), definition: z.string() })).default([]),
});

export type GuidelinePassage = z.output<typeof passageSchema>;

/** One version of a project's guideline. It never changes. */
export type Guideline = { version: number } & z.output<typeof guidelineContentSchema>;

/** Without a version: the one in force. */
export const guidelineQuery = z.strictObject({
  version: z.coerce.number().int().min(1).exactOptional(),
});
export type GuidelineQuery = z.output<typeof guidelineQuery>;
