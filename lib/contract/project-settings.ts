import { z } from "zod";
import { projectNameSchema } from "@/lib/contract/people";

const shareSchema = z.number().min(0, "Use at least 0.").max(1, "Use at most 1.");

/** A share as a person types it, in per cent; what comes out is in [0, 1]. */
const percentSchema = z
  .string()
  .trim()
  .regex(/^\d{1,3}([.,]\d{1,3})?$/, "Type a number from 0 to 100.")
  .transform((text) => Number(text.replace(",", ".")))
  .refine((percent) => percent <= 100, "Type a number from 0 to 100.")
  .transform((percent) => Number((percent / 100).toFixed(5)));

/** `PATCH /api/v1/projects/{project}` */
export const projectSettingsSchema = z.strictObject({
  name: projectNameSchema,
  timeZone: z.string().min(1, "The time zone is missing.").max(100),
  randomAuditRate: shareSchema,
  randomAuditShare: shareSchema,
});

export const projectSettingsFormSchema = projectSettingsSchema.extend({
  randomAuditRate: percentSchema,
  randomAuditShare: percentSchema,
});
