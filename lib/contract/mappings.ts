import { z } from "zod";
import { projectParams } from "@/lib/contract/address";
import { csvMappingSchema } from "@/lib/contract/csv-mapping";
import type { CsvMapping } from "@/lib/core/formats/csv-mapping";

/** What the columns of a form of CSV file mean, kept under a name. */
export type KeptMapping = {
  name: string;
  /** Comes with the product: can't be changed or removed. */
  shipped: boolean;
  /** Of a shipped one: what it is for. */
  description: string | null;
  content: CsvMapping;
  /** ISO 8601; null for a shipped one. */
  updatedAt: string | null;
};

/** As it stands in addresses and commands. */
export const mappingNameSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,79}$/, "must be lower-case letters, digits and hyphens, at most 80");

export const mappingParams = projectParams.extend({ mapping: mappingNameSchema });

export const saveMappingBody = z.strictObject({ content: csvMappingSchema });
