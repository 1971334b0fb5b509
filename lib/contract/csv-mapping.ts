import { z } from "zod";
import { CASE_LIMITS } from "@/lib/core/cases/case-limits";
import { DELIMITERS } from "@/lib/core/formats/csv-dialect";
import type { CsvMapping, FieldSource } from "@/lib/core/formats/csv-mapping";
import { labellers } from "@/lib/core/formats/labellers";
import { ACTIONS, BEHAVIORS, REQUEST_LABELS, VERDICTS } from "@/lib/core/rubric/label";

/** Bounds of a mapping, and of a header as it travels. */
export const MAPPING_LIMITS = {
  nameLength: 80,
  columns: 1_000,
  columnLength: 200,
  headerCharacters: 65_536,
  rules: 100,
  raters: 20,
  metadata: 100,
} as const;

const column = z.string().min(1).max(MAPPING_LIMITS.columnLength);
const words = z.string().max(CASE_LIMITS.nameLength);
const text = z.union([z.strictObject({ constant: words.min(1) }), z.strictObject({ column })]);
const list = z.strictObject({ column, separator: z.string().min(1).max(5) });

function field<Value>(value: z.ZodType<Value>): z.ZodType<FieldSource<Value>> {
  const rule = z.union([
    z.strictObject({ is: words, value: value.nullable() }),
    z.strictObject({ startsWith: words.min(1), value: value.nullable() }),
  ]);
  return z.union([
    z.strictObject({ constant: value }),
    z.strictObject({
      column,
      rules: z.array(rule).max(MAPPING_LIMITS.rules).default([]),
      otherwise: z
        .union([z.enum(["error", "not_asked"]), z.strictObject({ value })])
        .default("error"),
    }),
  ]);
}

const yesOrNo = field(z.boolean());
const verdict = field(z.enum(VERDICTS));
const severity = field(z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]));

const label = z.strictObject({
  requestLabel: field(z.enum(REQUEST_LABELS)).exactOptional(),
  injectionAttempt: yesOrNo.exactOptional(),
  behavior: field(z.enum(BEHAVIORS)).exactOptional(),
  hedged: yesOrNo.exactOptional(),
  handedOver: yesOrNo.exactOptional(),
  helpful: verdict.exactOptional(),
  honest: verdict.exactOptional(),
  harmless: verdict.exactOptional(),
  expectedAction: field(z.enum(ACTIONS)).exactOptional(),
  severity: severity.exactOptional(),
  tags: list.exactOptional(),
  rationale: text.exactOptional(),
  idealResponse: text.exactOptional(),
});

/** A name that people tell things apart by: no control characters, no space around it. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(MAPPING_LIMITS.nameLength)
  .regex(/^[^\p{Cc}\uFFFD]*$/u, "may not contain control characters");

const rater = z.strictObject({ name, label });

/** What the columns of a CSV file mean, as it travels and as it is kept. What is left out is not mapped. */
export const csvMappingSchema: z.ZodType<CsvMapping> = z
  .strictObject({
    externalId: z.string().min(1).max(500).nullable().default(null),
    conversation: z.union([
      z.strictObject({
        kind: z.literal("columns"),
        prompt: column,
        response: column.nullable().default(null),
        system: column.nullable().default(null),
      }),
      z.strictObject({ kind: z.literal("messages"), column }),
    ]),
    model: text.nullable().default(null),
    modelVersion: text.nullable().default(null),
    language: text.nullable().default(null),
    category: text.nullable().default(null),
    occurredAt: text.nullable().default(null),
    tags: list.nullable().default(null),
    escalation: z
      .strictObject({ reason: text, severity: severity.nullable() })
      .nullable()
      .default(null),
    metadata: z.array(column).max(MAPPING_LIMITS.metadata).default([]),
    raters: z.array(rater).max(MAPPING_LIMITS.raters).default([]),
    final: rater.nullable().default(null),
  })
  .refine(
    (mapping) => {
      const names = labellers(mapping).map((one) => one.name);
      return new Set(names).size === names.length;
    },
    { path: ["raters"], message: "need a name of their own each, the final label too" },
  );

/** How a CSV file was cut: what its rows are read by. */
export const csvHeaderSchema = z.strictObject({
  /** The file's first record, as it stands there. */
  header: z.string().min(1).max(MAPPING_LIMITS.headerCharacters),
  delimiter: z.enum(DELIMITERS),
});
export type CsvHeader = z.output<typeof csvHeaderSchema>;
