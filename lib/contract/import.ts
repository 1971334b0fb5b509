import { z } from "zod";
import type { IngestOutcome } from "@/lib/contract/cases";
import { escalationSchema, occurredAtSchema } from "@/lib/contract/cases";
import { CASE_LIMITS } from "@/lib/core/cases/case-limits";
import type { Problem } from "@/lib/core/errors";
import type { CaseFormat, FormatGuess } from "@/lib/core/formats/case-format";
import { CASE_FORMATS } from "@/lib/core/formats/case-format";
import type { LineProblem } from "@/lib/core/formats/refused-lines";

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
  lines: z.array(line).max(50),
  format: z.enum(CASE_FORMATS).nullable(),
  defaults: importDefaultsSchema,
});
export type PreviewInput = z.output<typeof previewInput>;

/** A run of lines to be stored. Sent twice, it adds nothing. */
export const importLinesInput = z.strictObject({
  lines: z.array(line).min(1).max(CASE_LIMITS.batchLines),
  format: z.enum(CASE_FORMATS),
  defaults: importDefaultsSchema,
  /** The evaluation set that the cases are new samples for. */
  set: z.string().max(80).nullable(),
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
};

/** A line, or a part of it, that cannot be stored as it is. */

export type ImportPreview = {
  guess: FormatGuess | null;
  format: CaseFormat | null;
  cases: PreviewCase[];
  problems: LineProblem[];
  /** What no case of the preview says, so that it is worth setting for the whole file. */
  missing: ("externalId" | "model" | "language" | "category" | "occurredAt")[];
};

export type ImportCounts = Record<IngestOutcome, number>;

/** What became of a run of lines: numbers of cases, and every line of which something was not stored. */
export type ImportLinesAnswer = { counts: ImportCounts; problems: LineProblem[] };

/** A part of a line that is not a case. */
export type LineFault = { ok: false; problem: Problem };

/**
 * A part of a line in the form the API takes. Where it has no id, the id begins with `idStem`.
 * `part` names it where a line holds several, such as `chosen`.
 */
export type LineCase = { ok: true; value: unknown; idStem: string; part?: string } | LineFault;

/** Reads one line of a file in a given form: at least one entry. */
export type ReadLine = (
  text: string,
  options: { format: CaseFormat; defaults: ImportDefaults },
) => LineCase[];
