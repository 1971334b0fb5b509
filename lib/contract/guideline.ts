import { z } from "zod";
import type { GuidelineText } from "@/lib/core/guideline/passage";

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
  tags: z.array(z.string()).default([]),
  passages: z.array(passageSchema).default([]),
  terms: z.array(z.object({ term: z.string(), definition: z.string() })).default([]),
  /** What its publisher said of it; the first version has none. */
  note: z.string().default(""),
});

/** Who published a version, when, and why. */
export type GuidelineOrigin = {
  version: number;
  /** By name, where it is a person's account. */
  createdBy: string;
  /** ISO 8601. */
  createdAt: string;
  note: string;
};

/** One version of a project's guideline. It never changes. */
export type Guideline = GuidelineOrigin & GuidelineText;

/** A version with how many labels that count were made by it. */
export type GuidelineVersionLine = GuidelineOrigin & { labels: number };

/** Without a version: the one in force. */
export const guidelineQuery = z.strictObject({
  version: z.coerce.number().int().min(1).max(1_000_000).exactOptional(),
});
export type GuidelineQuery = z.output<typeof guidelineQuery>;

/** What the page shows: a version, and beside it an earlier one that it is compared with. */
export const rubricPageQuery = guidelineQuery.extend({
  compare: z.coerce.number().int().min(1).max(1_000_000).exactOptional(),
});

const TEXT = z.string().max(4_000);
const NAME = z.string().max(120);

/** What a lead publishes. Whether it is whole is for `guidelineProblems` to say. */
export const publishGuidelineInput = z.strictObject({
  /** The version it was made from: it must still be the one in force. */
  basedOn: z.int().min(1),
  note: z
    .string()
    .trim()
    .min(1, "Say what changed and why: reviewers read it.")
    .max(2_000, "A note has at most 2,000 characters."),
  text: z.strictObject({
    title: NAME,
    tags: z.array(z.string().max(40)).max(60),
    passages: z
      .array(
        z.strictObject({
          field: NAME,
          value: NAME.exactOptional(),
          title: NAME,
          definition: TEXT,
          howToDecide: TEXT,
          examples: z.array(TEXT).max(10),
          nearMiss: TEXT,
        }),
      )
      .max(200),
    terms: z.array(z.strictObject({ term: NAME, definition: TEXT })).max(200),
  }),
});
export type PublishGuidelineInput = z.output<typeof publishGuidelineInput>;
