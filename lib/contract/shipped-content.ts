import { z } from "zod";
import { conversationSchema } from "@/lib/contract/conversation";
import { labelSchema } from "@/lib/contract/label";
import { SPLITS } from "@/lib/core/evalset/sample";

/** One line of an evaluation set that comes with the product. */
export const shippedSampleSchema = z.strictObject({
  key: z.string().min(1),
  ...conversationSchema.shape,
  language: z.string(),
  category: z.string(),
  label: labelSchema,
  split: z.enum(SPLITS),
});
export type ShippedSample = z.output<typeof shippedSampleSchema>;

/** The list of sets that come with the product, in the order they are shown. */
export const shippedSetsSchema = z.array(
  z.strictObject({
    slug: z.string().min(1),
    name: z.string().min(1),
    description: z.string().min(1),
  }),
);

export type ShippedSet = z.output<typeof shippedSetsSchema>[number] & { samples: ShippedSample[] };

/** What a new project starts with. The guideline's form is the guideline page's. */
export type ShippedContent = { sets: ShippedSet[]; guideline: unknown };
