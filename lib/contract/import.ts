import { z } from "zod";
import type { IngestOutcome } from "@/lib/contract/cases";
import { escalationSchema, occurredAtSchema } from "@/lib/contract/cases";
import { csvHeaderSchema, csvMappingSchema } from "@/lib/contract/csv-mapping";
import { CASE_LIMITS } from "@/lib/core/cases/case-limits";
import type { Problem } from "@/lib/core/errors";
import type { CaseFormat, FormatGuess } from "@/lib/core/formats/case-format";
import { CASE_FORMATS } from "@/lib/core/formats/case-format";
import type { CsvMapping } from "@/lib/core/formats/csv-mapping";
import type { MappingGuess } from "@/lib/core/formats/guess-mapping";
import type { ImportedLabels } from "@/lib/core/formats/imported-labels";
import type { LabelColumn } from "@/lib/core/formats/label-values";
import type { LineProblem } from "@/lib/core/formats/refused-lines";
import type { Label } from "@/lib/core/rubric/label";

const optionalName = z.string().trim().min(1).max(CASE_LIMITS.nameLength).exactOptional();

/** What holds for every case of a file that does not say it itself. */
export const importDefaultsSchema = z.strictObject({
  model: optionalName,
  modelVersion: optionalName,
  language: optionalName,
  category: optionalName,
  occurredAt: occurredAtSchema.exactOptional(),
  escalation: escalationSchema.exactOptional(),
});
export type ImportDefaults = z.output<typeof importDefaultsSchema>;

const line = z.strictObject({ number: z.int().min(1), text: z.string() });

/** The file's first lines, to be recognised and shown; `format` where a person chose another. */
export const previewInput = z.strictObject({
  lines: z.array(line).max(200),
  format: z.enum(CASE_FORMATS).nullable(),
  defaults: importDefaultsSchema,
  /** Where the file was cut as CSV: the lines are its records. Without a mapping one is guessed. */
  csv: csvHeaderSchema.extend({ mapping: csvMappingSchema.nullable() }).exactOptional(),
});
export type PreviewInput = z.output<typeof previewInput>;

const csvTableSchema = csvHeaderSchema.extend({ mapping: csvMappingSchema });
/** What the records of a CSV file are read by. */
export type CsvTable = z.output<typeof csvTableSchema>;

/** A run of lines to be stored. Sent twice, it adds nothing. */
export const importLinesInput = z
  .strictObject({
    lines: z.array(line).min(1).max(CASE_LIMITS.batchLines),
    format: z.enum(CASE_FORMATS),
    defaults: importDefaultsSchema,
    /** The evaluation set that the cases are new samples for. */
    set: z.string().max(80).nullable(),
    /** Of the format `csv`, and of no other: the lines are records. */
    csv: csvTableSchema.exactOptional(),
  })
  .refine(({ csv, format }) => (format === "csv") === (csv !== undefined), {
    path: ["csv"],
    message: "goes with the format csv, and with no other",
  });
export type ImportLinesInput = z.output<typeof importLinesInput>;

export type PreviewMessage = { role: string; text: string; cut: boolean };

export type PreviewCase = {
  line: number;
  externalId: string | null;
  model: string | null;
  judged: number | null;
  messages: PreviewMessage[];
  /** How many messages are left out in the middle. */
  leftOut: number;
  /** What people outside answered, the label that stands last. */
  labels: PreviewLabel[];
};

export type PreviewLabel = {
  name: string;
  /** The label that stands for the case. */
  final: boolean;
  /** What was answered, without what was not asked. */
  label: Partial<Label>;
};

/** What is known of a CSV file from its header and first records. */
export type CsvPreview = {
  /** Each has a name of its own: what a mapping names. */
  columns: string[];
  /** The first rows' cells, cut. */
  rows: { line: number; cells: string[] }[];
  /** What the columns most probably mean, with reasons; null where not even a prompt is found. */
  guess: MappingGuess | null;
  /** Kept mappings of the project and shipped ones whose columns are all there. */
  fitting: { name: string; shipped: boolean }[];
  /** What the preview was made by: the one sent, else the guess. */
  mapping: CsvMapping | null;
  /** Why that one cannot be used yet, by the place in it, such as `externalId`. Then no case is shown. */
  problems: Problem[];
  /** Columns of which nothing would be stored. */
  unmapped: string[];
  /** For each column that says a field of a label: what stands in it, and what that becomes. */
  labels: LabelColumn[];
};

export type ImportPreview = {
  guess: FormatGuess | null;
  format: CaseFormat | null;
  cases: PreviewCase[];
  problems: LineProblem[];
  /** What no case of the preview says, so that it is worth setting for the whole file. */
  missing: ("externalId" | "model" | "language" | "category" | "occurredAt")[];
  /** Null where the file was not cut as CSV. */
  csv: CsvPreview | null;
};

export type ImportCounts = Record<IngestOutcome, number>;

/** What became of a run of lines: numbers of cases, and every line of which something was not stored. */
export type ImportLinesAnswer = {
  counts: ImportCounts;
  /** Of the cases, new or known: those that got labels they had not. */
  labelled: number;
  problems: LineProblem[];
};

/** A part of a line that is not a case: at least one problem. */
export type LineFault = { ok: false; problems: Problem[] };

/**
 * A part of a line in the form the API takes. Where it has no id, the id begins with `idStem`.
 * `part` names it where a line holds several, such as `chosen`.
 */
export type LineCase =
  | { ok: true; value: unknown; idStem: string; part?: string; labels?: ImportedLabels }
  | LineFault;

/** Reads one line of a file; no entry where it says nothing, such as a record of empty cells. */
export type ReadLine = (text: string) => LineCase[];

export type ReadOptions = { format: CaseFormat; defaults: ImportDefaults; csv?: CsvTable };

/** Makes ready to read a file in a given form. Throws `invalid` where its columns can't be read so. */
export type OpenReader = (options: ReadOptions) => ReadLine;
